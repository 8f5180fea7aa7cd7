### Contresigner : la file du commandant, le retour avec son motif, la réponse.

review-title = À contresigner
review-title-returned = Fiches retournées
review-meta =
    { $n ->
        [one] { $n } attend à { $clock }
       *[other] { $n } attendent à { $clock }
    }
review-approve = Contresigner
review-return = Retourner…
review-return-title = Retourner à son auteur ?
review-return-text = L’auteur voit le motif à côté de sa fiche. Rien n’est effacé.
review-return-why = Ce qu’il faut compléter ou corriger
review-return-do = Retourner
review-returned-list = Retournées, sans réponse
review-none = Rien à contresigner
review-none-text = Rien n’attend à { $clock }, depuis le { $since }.
review-own =
    { $n ->
        [one] { $n } fiche est de vous : un autre commandant ou le siège la contresigne.
       *[other] { $n } fiches sont de vous : un autre commandant ou le siège les contresigne.
    }
review-more = { $n } de plus, montrées à mesure.
review-kind-day = Feuille du jour
review-day-lines =
    { $n ->
        [one] { $n } ligne, contresignée d’un seul coup
       *[other] { $n } lignes, contresignées d’un seul coup
    }
review-day-open = Ouvrir la journée
review-record-open = Ouvrir la fiche
review-list = Ce qui attend
review-chosen = Fiche choisie
standing-waiting = À contresigner
standing-again = À revoir
standing-approved = Contresignée
standing-approved-at = Contresignée { $clock }
standing-returned = Retournée
standing-by = { $state } par { $officer }, { $day } { $clock }
standing-reason = Retournée à { $clock } : { $why }
standing-before = Retournée avant, le { $day } à { $clock } : { $why }
standing-changed = Modifiée depuis le contreseing du { $day } à { $clock }
standing-how-record = Corriger la fiche, ou écrire une note : elle revient alors au commandant.
standing-how-line = Écrire la ligne qui la corrige, ou une note : elle revient alors au commandant.
standing-answer = Répondre par une note
note-title = Note sur la fiche
note-text = Note
note-save = Enregistrer la note
note-list = Notes
daybook-standing = Contreseing
daybook-approve-lines =
    { $n ->
        [one] Contresigner { $n } ligne
       *[other] Contresigner les { $n } lignes
    }
daybook-close = Fermer la feuille du jour
daybook-closed = Feuille fermée par { $officer }, { $day } { $clock }
daybook-reopened = Écrit depuis la fermeture : à contresigner de nouveau
daybook-day-returned = Journée retournée à { $clock } : { $why }
daybook-nil = Écrire un rapport néant
daybook-nil-text = Rien à signaler.
user-acting = Intérim…
user-acting-until = Commandement par intérim jusqu’au { $day }
user-acting-title = { $name } commande par intérim ?
user-acting-text = Par intérim, un agent contresigne ce que d’autres ont écrit, jusqu’au jour nommé. Ce qu’il a décidé reste ensuite.
user-acting-wrong = Écrire un jour à venir, dans les 92 jours.
user-acting-do = Nommer par intérim
user-acting-end = Mettre fin à l’intérim
