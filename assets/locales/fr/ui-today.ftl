### Mots de la page du jour.

today-now = Il est { $clock }.
today-duty = Service depuis { $clock }. { $text }
today-todo = À faire
today-nothing = Rien à faire
today-nothing-text = Rien n’attend à { $clock }.
today-new-keys = Ctrl N, puis le chiffre
today-custody =
    { $n ->
        [one] { $n } personne, échéance la plus proche d’abord
       *[other] { $n } personnes, échéance la plus proche d’abord
    }
today-custody-none = Personne en garde à vue
today-log =
    { $n ->
        [one] dernières 24 heures, { $n } ligne
       *[other] dernières 24 heures, { $n } lignes
    }
today-log-none = Aucune ligne depuis 24 heures
today-log-none-text = Une journée sans événement s’écrit aussi.

queue-drafts =
    { $n ->
        [one] Brouillon
       *[other] Brouillons
    }
queue-to_complete =
    { $n ->
        [one] À compléter
       *[other] À compléter
    }
queue-to_countersign =
    { $n ->
        [one] À contresigner
       *[other] À contresigner
    }
queue-returned =
    { $n ->
        [one] Retournée par le commandant
       *[other] Retournées par le commandant
    }
queue-conflicts =
    { $n ->
        [one] Fiche à 2 versions
       *[other] Fiches à 2 versions
    }
queue-set_aside =
    { $n ->
        [one] Mise de côté
       *[other] Mises de côté
    }
queue-count =
    { $n ->
        [one] { $n } à { $clock }
       *[other] { $n } à { $clock }
    }

new-title = Que faut-il écrire ?
form-arrest = Interception, arrestation
form-log_entry = Note de main courante

draft-kind-arrest = Interception
draft-kind-log_entry = Note
found-after-cut = Un brouillon retrouvé après la coupure de courant de { $clock }.
found-after-stop = Un brouillon retrouvé après un arrêt du programme.
found-what = { $form }, { $name }, gardé jusqu’à { $clock }. Rien n’a été perdu avant cette seconde.
draft-resume = Reprendre
draft-leave = Abandonner…
draft-drop-title = Abandonner le brouillon { $name } ?
draft-drop-text = Ce qui y est écrit est effacé de cette machine. Les fiches enregistrées restent.
draft-keep = Conserver le brouillon
draft-drop = Abandonner
