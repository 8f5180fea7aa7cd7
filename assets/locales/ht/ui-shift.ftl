### Relèv la: sa ekip k ap vini an pran nan men l. Tout se pwopozisyon (p).

shift-open = Relèv
shift-title = Relèv
shift-what = Sa yo remèt
shift-no-duty = Pa gen antre sèvis ki ekri depi 24 èdtan.
shift-none = Anyen.
shift-custody =
    { $n ->
        [one] { $n } moun, sa ki gen pi piti tan an dabò
       *[other] { $n } moun, sa ki gen pi piti tan an dabò
    }
shift-patrols = Patwouy deyò
shift-presences = Nan pòs la, anba pwoteksyon
shift-referrals = Referans san repons
shift-to-complete = Pou konplete
shift-drafts = Bouyon ou yo
shift-drafts-note = pou fini anvan ou ale
shift-more =
    { $n ->
        [one] Ak { $n } lòt.
       *[other] Ak { $n } lòt.
    }
shift-relief = Ekri relèv la
shift-relief-text = Liy nan konte poukont li sa yo remèt, nan moman sa a.
shift-from = Moun ki remèt sèvis la
shift-to = Moun ki pran sèvis la
shift-remark = Sa pou konnen
shift-write = Ekri nan liv evènman an
