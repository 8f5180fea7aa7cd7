### Les référencements.

rail-referrals = Référencements
form-referral = Référencement
referrals-waiting =
    { $n ->
        [one] { $n } sans réponse complète.
       *[other] { $n } sans réponse complète.
    }
referrals-overdue =
    { $n ->
        [one] { $n } en retard.
       *[other] { $n } en retard.
    }
referrals-done = Terminés
referrals-none = Aucun référencement
referrals-none-text = Une personne orientée vers une institution paraît ici jusqu’à la réponse.
referrals-late = Accusé en retard
referrals-due = attendu { $moment }
referrals-people =
    { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
referrals-sealed = Dossier de protection
referrals-to-authorise = À autoriser
referrals-to-regularise = À régulariser
referrals-authorise = Autoriser
referrals-authorise-first = Ordinaire ou sous 24 h : la personne part une fois le référencement autorisé.
referrals-regularise-text = Partie d’urgence : à régulariser par le commandant ou le point focal.
referrals-authorised = Autorisé par { $officer }, { $moment }
referrals-open = Ouvrir la fiche
referrals-read = Lire la fiche scellée
referrals-read-note = Chaque lecture est inscrite.
referrals-closed = Scellé : seul un point focal lit la fiche. La réponse s’écrit quand même.
referrals-no-attempt = Aucune relance écrite
referrals-try = Nouvelle relance
referrals-answer = Réponse reçue
referrals-code = Code de la fiche
referrals-code-hint = Tel qu’il est dicté, puis Entrée.
referrals-state = Réponse
referrals-at = Moment de la réponse
queue-referrals = Référencements sans accusé de réception
referrals-refer = Référer
referrals-find = Retrouver
