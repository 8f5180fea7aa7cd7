### Garde à vue : les horloges, et ce qui est à faire pour chacun.

custody-people =
    { $n ->
        [one] { $n } personne.
       *[other] { $n } personnes.
    }
custody-overdue =
    { $n ->
        [one] { $n } dépassement.
       *[other] { $n } dépassements.
    }
custody-next = Prochaine échéance : { $when }.
custody-time-doubtful = Heure de la machine douteuse, la vérifier.
custody-time-sure = Heure comparée à { $clock }.
custody-board = Personnes gardées
custody-exits =
    { $n ->
        [one] Sorties, 7 jours ({ $n })
       *[other] Sorties, 7 jours ({ $n })
    }
custody-no-exit = Aucune sortie en 7 jours
custody-none = Personne en garde à vue
custody-none-text = Connu à { $clock }.
custody-left = Temps restant
custody-span = 48 heures depuis l’arrestation
custody-remaining = restent
custody-past = au-delà de 48 h
custody-deadline = échéance
custody-at-least = Au moins { $hours } h, confirmer l’heure
custody-presented = Présenté
custody-held = Gardé après présentation
custody-held-after = Gardés après présentation
custody-over-reason = 48 h dépassées, motif à écrire
custody-chosen = Personne choisie
custody-arrested = Arrestation { $when }
custody-case = Dossier { $number }
custody-todo = À faire
custody-todo-left = Reste à écrire
custody-over-no-order = 48 h dépassées, sans ordre d’un juge
custody-told = lus { $when }, { $language }
custody-not-told = motifs pas encore dits
language-in-fra = en français
language-in-hat = en créole
language-in-spa = en espagnol
language-in-eng = en anglais
custody-not-applicable = sans objet
custody-not-offered = à proposer
custody-offered = proposé { $when }
custody-result-used = exercé
custody-result-refused = refusé
custody-result-not_possible = impossible
custody-change = Modifier
custody-fill = Remplir
custody-notices = Avis pour un mineur
custody-notice-bpm_at = BPM
custody-notice-ibesr_at = IBESR
custody-notified = averti { $when }
custody-not-notified = à avertir
custody-ends = Présentation et sortie
custody-no = pas encore
custody-to-write = à écrire
custody-order = ordre { $reference }
custody-order-waiting = par téléphone, référence à écrire
custody-follow = Suivi
custody-follow-none = Rien d’écrit encore
custody-add-event = Ajouter une ligne
custody-act-exit = Enregistrer la sortie…
custody-act-event = Ajouter une ligne de suivi
custody-act-cell = Changer de cellule
custody-do-bpm_at = Noter l’avis à la BPM
custody-do-ibesr_at = Noter l’avis à l’IBESR
custody-right-lawyer = Noter le droit à l’avocat
custody-right-family = Noter le droit d’avertir la famille
custody-right-doctor = Noter le droit au médecin
custody-right-consulate = Noter le droit au consulat
custody-at = Jour et heure
custody-day = Jour
custody-hour = Heure
custody-offered-at = Proposé le
custody-used-at = Exercé le
custody-used-day = Jour de l’exercice
custody-used-hour = Heure de l’exercice
custody-words = Précisions
custody-phone-text = L’ordre compte dès maintenant ; sa référence restera à compléter.
custody-reason-hint = Pourquoi la personne n’a pas été présentée dans les 48 h, et qui a été averti.
custody-save = Enregistrer
custody-conflicts =
    { $n ->
        [one] { $n } champ a deux versions, à choisir dans le dossier
       *[other] { $n } champs ont deux versions, à choisir dans le dossier
    }
custody-act-property = Noter les objets retirés
custody-property-hint = Un objet ou une somme par ligne, comme la personne l’a signé.
custody-record = Fiche
