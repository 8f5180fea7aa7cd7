### Une fiche, quel que soit son genre : la lire, la modifier, l’annuler.

record-section-identity = Identité
record-section-particulars = Faits
record-section-running = En cours
record-section-circumstances = Lieu, heure, origine
record-edit = Modifier
record-save = Enregistrer
record-none = inconnu
record-empty = Non renseigné
record-nothing = Rien d’écrit encore
record-yes = Oui
record-no = Non
record-part = { $name } : { $value }
record-nth = { $name }, { $n }
record-add = Ajouter
record-add-other = Ajouter un autre
record-remove = Retirer
record-day = jour
record-hour = heure
record-to-complete = (à compléter)
record-either = (l’un des deux)
record-to-complete-tag = À compléter
record-versions = 2 versions
record-why = Motif
record-why-hint = Il reste dans l’historique, à côté du changement.
record-why-said = Motif : { $why }
record-leave-title = Fermer sans enregistrer ?
record-leave-text =
    { $n ->
        [one] { $n } champ changé ne sera pas écrit.
       *[other] { $n } champs changés ne seront pas écrits.
    }
record-leave = Fermer sans enregistrer
record-go-on = Continuer
record-do-void = Annuler la fiche…
record-void-title = Annuler « { $label } » ?
record-void-text = Rien ne s’efface : la fiche reste, marquée annulée, avec le motif et le nom de qui l’annule.
record-do-unvoid = Rétablir la fiche…
record-unvoid-title = Rétablir « { $label } » ?
record-unvoid-text = La fiche compte de nouveau ; l’annulation reste dans l’historique.
record-voided = Fiche annulée
record-voided-text = Elle reste dans l’historique.
record-undo = Rétablir ({ $n } s)
record-undo-why = Annulée par erreur, rétablie aussitôt
record-void-reason = Annulée : { $why }
record-recorded = Écrit le { $day }, { $clock }, { $officer }
record-machine = machine { $machine }
record-fields-n =
    { $n ->
        [one] { $n } champ
       *[other] { $n } champs
    }
record-became = devient
record-doubtful = Heure de la machine douteuse
record-history-none = Rien dans l’historique
record-draft-at = Brouillon enregistré { $clock }
draft-kind-amend = Modification
form-amend = Modification d’une fiche
record-new-meta = Le numéro vient à l’enregistrement. Ce qui manque se complète plus tard.
record-more = { $section }, autres précisions
record-draft-none = Brouillon gardé dès la première saisie
record-leave-draft = Fermer, garder le brouillon
form-seizure = Contrebande, saisie
form-document_check = Document suspect
form-patrol = Patrouille
form-asset = Nouveau matériel
form-asset_event = Remise de matériel
form-training = Formation
form-reception = Réception au portail
