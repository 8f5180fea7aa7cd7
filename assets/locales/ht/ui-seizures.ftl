### Kòf la: sa yo sezi, kiyès ki kenbe l, remèt la. Tout se pwopozisyon (p).

vault-title = Kòf sezi yo
vault-held =
    { $n ->
        [one] { $n } objè isit la.
       *[other] { $n } objè isit la.
    }
vault-gone =
    { $n ->
        [one] { $n } remèt lòt kote.
       *[other] { $n } remèt lòt kote.
    }
vault-disputed =
    { $n ->
        [one] { $n } objè gen de moun ki kenbe l.
       *[other] { $n } objè gen de moun ki kenbe yo.
    }
vault-seal = Sele
vault-no-seal = San sele
vault-holder = Moun ki kenbe l
vault-since = depi { $day }
vault-since-at = Depi { $day }, { $clock }
vault-no-place = Kote a pa ekri
vault-none = Anyen nan kòf la
vault-none-text = Yon sezi ou sovgade antre ladan l poukont li.
vault-count = Konte
vault-count-note = nan rejis la, apre sou etajè a
vault-book =
    { $n ->
        [one] { $n } nan rejis la
       *[other] { $n } nan rejis la
    }
vault-counted = Konte, { $place }
vault-agrees = Kont lan bon
vault-short =
    { $n ->
        [one] { $n } manke
       *[other] { $n } manke
    }
vault-over =
    { $n ->
        [one] { $n } anplis
       *[other] { $n } anplis
    }
vault-two = De remèt pa dakò
vault-signed = { $officer } resevwa epi siyen
vault-not-signed = Resepsyon an poko siyen
vault-sign = Siyen resepsyon an
vault-hand = Remèt
vault-open = Ouvri fich la
vault-from = Moun ki remèt
vault-to = Moun ki resevwa
vault-at = Lè remèt la
vault-save = Sovgade remèt la
vault-sign-text = Moun ki resevwa a siyen isit la ak pwòp fraz sekrè li. Yon moun deyò siyen sou papye.
vault-passphrase = Fraz sekrè li
vault-paper = Siyen sou papye
vault-sign-do = Siyen
