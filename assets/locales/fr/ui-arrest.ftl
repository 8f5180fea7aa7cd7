### Mots de l’interception et de l’arrestation.

arrest-number-later = Le numéro est donné à l’enregistrement.
arrest-steps = Étapes
arrest-step-facts = Faits
arrest-step-persons = Personnes
arrest-step-custody = Garde à vue
arrest-step-story = Récit
arrest-step-review = Relire
arrest-complete = complet
arrest-none = aucune
arrest-later = facultatif
arrest-people-n =
    { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
arrest-lacks-n =
    { $n ->
        [one] { $n } champ manque
       *[other] { $n } champs manquent
    }
arrest-lacks = Il manque
arrest-missing = Pour enregistrer, il manque : { $fields }
arrest-kept = Brouillon enregistré { $clock }
arrest-saved-as = Enregistré : { $number }
arrest-saved = Enregistré. Les numéros donnés :
arrest-save = Enregistrer
arrest-open-case = Ouvrir le dossier
arrest-change = Modifier
arrest-add = Ajouter une personne
arrest-person-n = Personne { $n }
arrest-when = Jour et heure des faits
arrest-day = Jour des faits
arrest-hour = Heure des faits
arrest-at = { $day }, { $clock }
arrest-not-said = non précisé
arrest-officers-hint = Séparer les noms par une virgule.
arrest-born = Âge ou date de naissance
arrest-born-bad = { $text } n’est ni un âge ni une date. Écrire par exemple 39, 1987 ou 12/03/1987.
arrest-not-same = Ce n’est pas cette personne
arrest-same = Même personne
arrest-known = Déjà connue ?
arrest-known-count =
    { $n ->
        [one] { $n } ressemblance parmi { $people } personnes
       *[other] { $n } ressemblances parmi { $people } personnes
    }
arrest-known-none = Personne de ce nom ici.
arrest-known-cases =
    { $n ->
        [one] { $n } dossier
       *[other] { $n } dossiers
    }
arrest-last-seen = Vu la dernière fois : { $where }
arrest-arrested = Cette personne est arrêtée
arrest-arrested-day = Jour de l’arrestation
arrest-arrested-hour = Heure de l’arrestation
arrest-arrested-at = arrêtée à { $clock }
arrest-until = 48 h jusqu’au { $day }, { $clock }
arrest-at-once = S’enregistre aussitôt.
arrest-custody-none = Personne n’est arrêtée
arrest-custody-none-text = Cocher « Cette personne est arrêtée » à l’étape Personnes.
arrest-story-hint = Qui, quoi, où, comment. Peut être complété plus tard.
arrest-write = À écrire : { $field }
arrest-why = Complété à la saisie
arrest-joins = Ajout au dossier { $number }.
arrest-section-place = Lieu exact
arrest-section-flow = Sens de passage, migrants
arrest-section-harm = Force, blessés, morts
arrest-section-vehicles = Véhicules
arrest-section-time = Début et fin
arrest-section-source = Saisie après coup
arrest-section-particulars = Signalement, contact
arrest-section-papers = Documents, numéros
arrest-section-told = Motifs notifiés
arrest-section-rights = Droits proposés
arrest-section-offences = Infractions
arrest-section-property = Objets et argent retirés
arrest-section-officers = Agents de l’arrestation
arrest-vehicle-n = Véhicule { $n }
arrest-document-n = Document { $n }
arrest-add-vehicle = Ajouter un véhicule
arrest-add-document = Ajouter un document
arrest-take-away = Retirer
arrest-property-hint = Une ligne par objet ou par somme.
arrest-arresting-hint = Séparer les noms par une virgule. Vide : les agents des faits.
arrest-started-day = Jour du début
arrest-started-hour = Heure du début
arrest-ended-day = Jour de la fin
arrest-ended-hour = Heure de la fin
arrest-told-day = Jour de la notification
arrest-told-hour = Heure de la notification
arrest-rights-day = Jour de la proposition
arrest-rights-hour = Heure de la proposition
arrest-bad-number = { $text } n’est pas un nombre. Écrire par exemple 3.
arrest-bad-stone = Les bornes vont de 1 à 332. Écrire par exemple 12.
arrest-bad-degrees = { $text } n’est pas en degrés. Écrire par exemple 19,5512.
arrest-bad-moment = Écrire le jour et l’heure.
match-family_name-equal = nom égal
match-family_name-prefix = début du nom
match-family_name-part = partie du nom
match-family_name-sound = nom, même son
match-family_name-different = autre nom
match-given_names-equal = prénom égal
match-given_names-prefix = début du prénom
match-given_names-part = partie du prénom
match-given_names-sound = prénom, même son
match-given_names-different = autre prénom
match-alias-equal = autre nom égal
match-alias-sound = autre nom, même son
match-birth_year-equal = année égale
match-birth_year-different = autre année
match-birth_year-near = année proche
match-document-equal = numéro de document égal
match-sex-equal = même sexe
match-sex-different = autre sexe
