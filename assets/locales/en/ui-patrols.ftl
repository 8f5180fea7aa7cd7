### Patrols: those out, those back, and the three books of the base.

works-patrols = Patrols
works-equipment = Equipment
works-trainings = Trainings
patrols-new = Patrol
patrols-out-n =
    { $n ->
        [one] { $n } out.
       *[other] { $n } out.
    }
patrols-longest = The longest for { $time }.
patrols-out = Out
patrols-back =
    { $n ->
        [one] Back, { $n }
       *[other] Back, { $n }
    }
patrols-none = No patrol is out
patrols-none-text = A patrol saved on leaving appears here at once.
patrol-since = since { $when }
patrol-back-at = back { $when }
patrol-stone = Stone { $n }
patrol-crew =
    { $n ->
        [one] with { $n } officer
       *[other] with { $n } officers
    }
patrol-stops =
    { $n ->
        [one] { $n } point
       *[other] { $n } points
    }
patrol-persons =
    { $n ->
        [one] { $n } person checked
       *[other] { $n } people checked
    }
patrol-km = { $n } km
patrol-driven = Driven
patrol-no-stop = none yet
patrol-add-stop = Add a point
patrol-where = Stone, or crossing point
patrol-where-hint = A number is a boundary stone. Other words stay as they are.
patrol-return = Write the return
patrol-complete = Complete the return
