### Patwouy yo: sa ki deyò, sa ki tounen, ak twa liv baz la. Tout se pwopozisyon (p).

works-patrols = Patwouy yo
works-equipment = Ekipman
works-trainings = Fòmasyon
patrols-new = Patwouy
patrols-out-n =
    { $n ->
        [one] { $n } deyò.
       *[other] { $n } deyò.
    }
patrols-longest = Sa ki pi long lan depi { $time }.
patrols-out = Deyò
patrols-back =
    { $n ->
        [one] Tounen, { $n }
       *[other] Tounen, { $n }
    }
patrols-none = Pa gen patwouy deyò
patrols-none-text = Yon patwouy ou sovgade lè l ap sòti parèt isit la menm kote a.
patrol-since = depi { $when }
patrol-back-at = tounen { $when }
patrol-stone = Bòn { $n }
patrol-crew =
    { $n ->
        [one] ak { $n } ajan
       *[other] ak { $n } ajan
    }
patrol-stops =
    { $n ->
        [one] { $n } pwen
       *[other] { $n } pwen
    }
patrol-persons =
    { $n ->
        [one] { $n } moun kontwole
       *[other] { $n } moun kontwole
    }
patrol-km = { $n } km
patrol-driven = Wout la
patrol-no-stop = poko genyen
patrol-add-stop = Ajoute yon pwen
patrol-where = Bòn, oswa pwen pasaj
patrol-where-hint = Yon nimewo se yon bòn. Lòt mo rete jan yo ye.
patrol-return = Ekri retou a
patrol-complete = Konplete retou a
