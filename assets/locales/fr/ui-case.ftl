### Mots du dossier.

case-title = Dossier
case-tabs = Parties du dossier
case-tab-summary = Résumé
case-tab-people = Personnes
case-tab-incidents = Dossiers
case-tab-custody = Garde à vue
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
case-machine = machine { $machine }
case-none = inconnu
case-why = Motif : { $why }
case-fields-n =
    { $n ->
        [one] { $n } champ
       *[other] { $n } champs
    }
case-became = devient
case-doubtful = Heure de la machine douteuse
case-history-none = Rien dans l’historique
case-not-arrived = La première partie de cette fiche n’est pas encore arrivée ici.
case-to-complete = À compléter
case-recorded = { $day }, { $clock }, { $officer }
case-deadline = 48 h jusqu’à { $at }
case-part = { $name } : { $value }
case-yes = oui
case-no = non
