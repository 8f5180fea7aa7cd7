### Les formations : la liste, les présences, les attestations.

trainings-n =
    { $n ->
        [one] { $n } formation.
       *[other] { $n } formations.
    }
trainings-taught =
    { $n ->
        [one] { $n } présence.
       *[other] { $n } présences.
    }
trainings-new = Formation
trainings-none = Aucune formation
trainings-none-text = La première s’écrit avec Ctrl N, puis 0.
training-when = Quand
training-days = du { $from } au { $to }
training-hours = { $n } h
training-attendees = Présents
training-certified = Attestés
training-women =
    { $n ->
        [one] { $n } femme
       *[other] { $n } femmes
    }
training-attendees-n =
    { $n ->
        [one] { $n } présent.
       *[other] { $n } présents.
    }
training-women-n =
    { $n ->
        [one] { $n } femme.
       *[other] { $n } femmes.
    }
training-certified-n =
    { $n ->
        [one] { $n } attestation.
       *[other] { $n } attestations.
    }
training-gain = Progrès
training-certificate = Attestation
training-given = Remise
training-edit = Ajouter, corriger
training-nobody = Aucun participant écrit
training-nobody-text = La liste se remplit ligne par ligne, avec la touche A.
training-twice = Écrit deux fois : { $names }
training-grid-hint = Entrée passe à la case suivante
