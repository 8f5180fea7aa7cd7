### La main courante : la journée comme un livre, et la ligne nouvelle.

daybook-lines =
    { $n ->
        [one] { $n } ligne
       *[other] { $n } lignes
    }
daybook-corrections =
    { $n ->
        [one] { $n } correction
       *[other] { $n } corrections
    }
daybook-previous = Jour précédent
daybook-next = Jour suivant
daybook-write = Écrire une ligne
daybook-number = N°
daybook-hour = Heure
daybook-way = Trajet
daybook-none = Aucune ligne ce jour
daybook-none-text = Un jour sans événement s’écrit aussi.
daybook-written = écrit à { $when }
daybook-corrected-by = Corrigée par la ligne { $number }
daybook-corrects = Corrige la ligne { $number }, qui reste au registre
daybook-unbroken = Suite sans trou
daybook-broken = Il manque des numéros
daybook-run = { $first } à { $last }
daybook-code = Code du jour
daybook-chosen = Ligne choisie
daybook-when = Quand
daybook-officer = Agent
daybook-link-corrects = Corrige
daybook-link-corrected = Corrigée par
daybook-correct = Corriger par une ligne nouvelle
daybook-correct-text = Une ligne écrite ne change plus : la correction la suit et y renvoie.
daybook-new = Ligne de main courante
daybook-new-meta = Elle prend son numéro à l’enregistrement, et ne change plus ensuite.
daybook-text-hint = Qui, quoi, où, combien. Pas de nom de victime.
daybook-late = C’est arrivé plus tôt
daybook-late-when = Jour et heure des faits
daybook-late-day = Jour
daybook-draft-at = Brouillon enregistré { $clock }
daybook-draft-none = Rien d’écrit encore
daybook-leave-draft = Garder le brouillon
daybook-save = Enregistrer
error-log-future = Cette heure n’est pas encore passée. Écrire celle des faits.
daybook-paper-hint = Cahier et feuille, par exemple.
daybook-from-paper = Recopiée du papier
daybook-from-paper-at = Recopiée du papier : { $where }
daybook-filters = Chercher dans la main courante
daybook-all = toutes
daybook-all-officers = tous
daybook-from = Du
daybook-from-day = Premier jour
daybook-to = au
daybook-to-day = Dernier jour
daybook-clear = Tout montrer
daybook-found =
    { $n ->
        [one] { $n } ligne trouvée
       *[other] { $n } lignes trouvées
    }
daybook-more = il y en a d’autres, préciser
daybook-not-found = Aucune ligne ainsi
daybook-not-found-text = Changer un mot, un jour, ou tout montrer.
copy-open = Recopier du papier
copy-title = Recopier le cahier
copy-meta = Après une panne : chaque ligne prend sa place, à son heure, marquée comme venant du papier.
copy-done = Terminer
copy-sheet = La feuille
copy-sheet-note = reste d’une ligne à l’autre
copy-where = Cahier et feuille
copy-nth = Ligne
copy-line-nth = ligne { $n }
copy-writer = Écrit par
copy-line = La ligne suivante
copy-back = Plus tôt que la ligne d’avant, { $hour }. Minuit est-il passé ?
copy-next-day = Passer au { $day }
copy-save = Écrire la ligne
copy-copied =
    { $n ->
        [one] { $n } ligne recopiée
       *[other] { $n } lignes recopiées
    }
copy-others = Autre chose qu’une ligne
copy-others-note = même feuille, même origine
