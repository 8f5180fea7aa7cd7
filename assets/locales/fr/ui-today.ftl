### Mots de la page du jour.

today-now = Il est { $clock }.
today-duty = Service depuis { $clock }. { $text }
today-todo = À faire
today-nothing = Rien à faire
today-nothing-text = Aucune liste n’attend à { $clock } ; les gardes à vue sont à côté.
today-new-keys = Ctrl N, puis la touche
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
queue-unsigned =
    { $n ->
        [one] Entrée à signer
       *[other] Entrées à signer
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

unsigned-title = Sont-elles de vous ?
unsigned-meta = Écrites à votre nom, machine { $machine }, qui s’est arrêtée avant votre signature.
unsigned-banner =
    { $n ->
        [one] { $n } entrée à votre nom attend votre signature.
       *[other] { $n } entrées à votre nom attendent votre signature.
    }
unsigned-banner-text = La machine s’est arrêtée avant. Les relire, puis signer ce qui est de vous.
unsigned-open = Relire
unsigned-later = Plus tard
unsigned-sign =
    { $n ->
        [one] Signer { $n } entrée
       *[other] Signer { $n } entrées
    }
unsigned-none-mine = Aucune n’est de moi
unsigned-not-mine = Pas de moi
unsigned-left =
    { $n ->
        [one] { $n } restera non signée, et la main courante le dira.
       *[other] { $n } resteront non signées, et la main courante le dira.
    }
unsigned-fields =
    { $n ->
        [one] { $n } champ
       *[other] { $n } champs
    }
unsigned-more =
    { $n ->
        [one] Et { $n } autre, signée avec celles-ci.
       *[other] Et { $n } autres, signées avec celles-ci.
    }
unsigned-nothing = Tout ce qui est à votre nom est signé
