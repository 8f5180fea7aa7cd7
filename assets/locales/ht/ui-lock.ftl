### Mo pou klete a ak premye fwa a.
# p (yon moun ki pale lang lan dwe li yo): Kiyès k ap pran rejis la, fraz sekrè, fèy sekou, kopi ki verifye, lè a sèten

lock-title = Kiyès k ap pran rejis la?
lock-machine = Machin sa a
lock-product = Rejis lapolis fwontyè a
lock-passphrase-of = Fraz sekrè { $name }
passphrase-show = Montre fraz la
lock-open = Louvri
lock-opening = Ap louvri…
lock-capitals = Majiskil yo bloke
lock-hint = Yon espas ant mo yo; pou mo yo te pwopoze yo, kat lèt sifi.
lock-keyboard = Klavye { $layout }
lock-forgotten = Mwen bliye fraz la
lock-forgotten-title = Ou bliye fraz la?
lock-forgotten-nobody = Pèsonn pa ka reli l, menm syèj la pa kapab.
lock-forgotten-again = Yon kòlèg ki jere aksè yo ka louvri yon lòt sou non ou, nan Reglaj. Si pèsonn pa gen fraz ankò, fèy sekou a relouvri rejis la.
lock-version = Fwontyè { $version }, mache san rezo

tile-drafts =
    { $n ->
        [one] { $n } bouyon
       *[other] { $n } bouyon
    }
lock-place = { $base }, machin { $machine }
lock-restarted = Koupe vè { $clock } san fèmen. Bouyon yo la.
lock-drafts =
    { $n ->
        [0] Pa gen bouyon
        [one] { $n } bouyon la
       *[other] { $n } bouyon la
    }
lock-time-sure = Lè a sèten
lock-time-compared = { $seconds } s diferans ak syèj la, konpare { $when }
lock-time-apart = Lè a pou regle
lock-time-ahead = Li devan lè syèj la pou { $age }, konpare { $when }. Regle l anvan ou ekri; anyen pa refize.
lock-time-behind = Li dèyè lè syèj la pou { $age }, konpare { $when }. Regle l anvan ou ekri; anyen pa refize.
lock-time-alone = Lè machin lan
lock-time-never = Poko janm konpare ak pa syèj la
lock-time-doubtful = Lè a pa sèten
lock-time-doubtful-text = Li an reta sou sa rejis la konnen. Regle l anvan ou ekri; anyen pa refize.
lock-disk-ok = Disk la bon
lock-disk-free = Chifre, { $free } Go ki lib
lock-disk-bad = Disk la pou verifye
lock-backup = Dènye kopi ki verifye
lock-backup-none = Pa gen kopi ki verifye
lock-backup-none-text = Sa syèj la resevwa pa ka pèdi; rès la isit la sèlman.

start-title = Louvri yon rejis sou machin sa a
start-step-who = Baz ak ajan
start-step-phrase = Fraz sekrè
start-step-sheet = Fèy sekou
start-intro = Pa gen rejis isit la. Li kreye san rezo; syèj la ap otorize l pita, anyen p ap tann.
start-base = Baz
start-base-missing = Chwazi baz machin sa a.
start-officer = Non ak siyati
start-officer-hint = Jan li ye sou kat sèvis la.
start-officer-missing = Ekri non ak siyati moun k ap louvri rejis la.
start-role = Fonksyon
start-create = Kreye rejis la
start-creating = Ap kreye…

phrase-intro = Se li sèl ki louvri rejis la. Pèsonn pa ka jwenn li ankò: aprann li, pa kite l bò machin lan.
phrase-source = Ki fraz
phrase-offered = Senk mo yo ofri
phrase-own = Pa m lan
phrase-others = Lòt mo
phrase-own-label = Fraz pa m
phrase-own-hint = Omwen { $n } siy; aksan ak majiskil pa konte.
phrase-short = Mwens pase { $n } siy. Alonje l, oswa pran senk mo yo.
phrase-again = Tape l ankò
phrase-again-hint = Pou w sèten men ou konnen l.
phrase-differs = Se pa menm lan. Tape l jan li ye anwo a.

sheet-once = Fèy sa a parèt yon sèl fwa.
sheet-use = Li relouvri rejis la si tout fraz yo pèdi.
sheet-kept = Fèy la kopye oswa enprime
sheet-where = Fèmen l anba kle, andeyò baz la.
sheet-open = Ale nan rejis la
