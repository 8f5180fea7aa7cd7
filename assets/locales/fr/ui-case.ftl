### Mots du dossier.

case-title = Dossier
case-tabs = Parties du dossier
case-tab-summary = Résumé
case-tab-people = Personnes
case-tab-links = Même personne ?
case-tab-incidents = Dossiers
case-tab-custody = Garde à vue
case-tab-referrals = Référencements
case-tab-files = Pièces jointes
case-tab-history = Historique
case-no-number = numéro pas encore reçu
case-when = { $day }, { $clock }
case-versions-n =
    { $n ->
        [one] { $n } champ à 2 versions
       *[other] { $n } champs à 2 versions
    }
case-versions-of = { $n } versions : { $field }, { $name }
case-versions-kept = Rien n’est perdu : chaque version reste dans l’historique.
case-versions-see = Voir les versions
case-field-of = { $field }, { $name }
case-written-by = Machine { $machine }, { $officer }, { $day } { $clock }
case-not-arrived = La première partie de cette fiche n’est pas encore arrivée ici.
case-deadline = 48 h jusqu’à { $at }
case-add-person = Ajouter une personne
case-add-known = Ajouter une personne déjà connue
case-role-edit = Modifier le rôle
case-role-close = Fermer le rôle
case-people-none = Personne dans ce dossier
case-record = Fiche de garde à vue
case-keep = Choisir
case-kept = Choisie
case-keep-why = Pourquoi
case-settle = Trancher
case-later = Plus tard
