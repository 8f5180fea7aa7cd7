### Nan pòs la: yon timoun, yon viktim sipoze k ap tann. An klè, kòd la ak lè yo sèlman. Tout se pwopozisyon (p).

form-presence = Rive nan pòs la
presence-title = Nan pòs la
presence-people =
    { $n ->
        [0] Pèsonn p ap tann.
        [one] { $n } moun ap tann.
       *[other] { $n } moun ap tann.
    }
presence-clear = An klè: kòd la ak lè yo sèlman.
presence-board = Moun k ap tann
presence-left =
    { $n ->
        [one] Moun ki ale, 7 jou ({ $n })
       *[other] Moun ki ale, 7 jou ({ $n })
    }
presence-new = Moun rive
presence-waited = Ap tann
presence-stayed = Rete
presence-token = Kòd moun nan
presence-care = Swen
presence-since = depi { $when }
presence-left-at = ale { $when }
presence-last = { $event }, { $clock }
presence-no-care = Anyen ankò
presence-no-meal = San manje depi { $time }
presence-none = Pèsonn p ap tann nan pòs la
presence-none-left = Pèsonn pa ale nan 7 jou
presence-none-text = Sa n konnen a { $clock }.
presence-waits-for = Ap tann depi { $time }, rive { $when }
presence-stayed-for = Rete { $time }, rive { $when }
presence-do = Ekri ak yon sèl touch
presence-do-note = nan lè ki fè kounye a
presence-wrote = { $event }, { $clock }: ekri
presence-leave = Ale…
presence-times = Lè swen yo
presence-times-n =
    { $n ->
        [one] { $n } liy
       *[other] { $n } liy
    }
presence-sealed = Sele
presence-sealed-text = Ki moun li ye ak ki moun ki ka vin chèche l: pwen fokal pwoteksyon sèl ki li l.
presence-read = Li
presence-read-text = Lekti a ekri nan istwa dosye a.
presence-leave-title = { $token } ale
presence-family = Fanmi
presence-who = Non moun ki vini an
presence-paper = Pyès yo wè
presence-signed-by = Siyen, sou papye, pa
presence-signed-hint = Moun k ap resevwa a siyen rejis papye a.
presence-signs = { $officer } siyen ak kle l lè l sovgade.
presence-sign = Sovgade epi siyen
presence-new-meta = Ki moun li ye ale nan yon dosye sele; tablo a montre kòd la.
presence-file = Dosye
presence-file-new = Louvri l isit la
presence-file-known = Li egziste
presence-token-hint = Jan l ye sou ensidan an oswa nan liv evènman an: M-OUA-…, V-OUA-….
presence-only-hint = Sele. Ki sèl moun ki ka vini, ak ki pyès.
error-waits_already = Moun sa a ap tann nan pòs la deja. Gade tablo a.
today-presence =
    { $n ->
        [one] { $n } moun, sa k ap tann pi lontan an premye
       *[other] { $n } moun, sa k ap tann pi lontan an premye
    }
