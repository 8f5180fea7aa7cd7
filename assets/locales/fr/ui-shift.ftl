### La relève : ce que l’équipe suivante prend en charge.

shift-open = Relève
shift-title = Relève
shift-what = Ce qui est remis
shift-no-duty = Aucune prise de service écrite depuis 24 heures.
shift-none = Rien.
shift-custody =
    { $n ->
        [one] { $n } personne, échéance la plus proche d’abord
       *[other] { $n } personnes, échéance la plus proche d’abord
    }
shift-patrols = Patrouilles dehors
shift-presences = Au poste, sous protection
shift-referrals = Référencements sans accusé
shift-to-complete = À compléter
shift-drafts = Vos brouillons
shift-drafts-note = à finir avant de partir
shift-more =
    { $n ->
        [one] Et { $n } autre.
       *[other] Et { $n } autres.
    }
shift-relief = Écrire la relève
shift-relief-text = La ligne compte elle-même ce qui est remis, à cet instant.
shift-from = Qui remet le service
shift-to = Qui prend le service
shift-remark = À savoir
shift-write = Écrire dans la main courante
