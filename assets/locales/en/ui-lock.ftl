### Words of the lock and of the first start.

lock-title = Who takes the register?
lock-machine = This machine
lock-product = Register of the border police
lock-passphrase-of = Passphrase of { $name }
passphrase-show = Show the passphrase
lock-open = Open
lock-opening = Opening…
lock-capitals = Caps Lock is on
lock-hint = A space between the words; of words that were offered, four letters are enough.
lock-keyboard = Keyboard { $layout }
lock-forgotten = Passphrase forgotten
lock-forgotten-title = Passphrase forgotten?
lock-forgotten-nobody = Nobody can read it back, not even headquarters.
lock-forgotten-again = A colleague who manages access opens a new one in your name, in Settings. If nobody has a passphrase any more, the recovery sheet opens the register again.
lock-version = Fwontyè { $version }, works without a network

tile-drafts =
    { $n ->
        [one] { $n } draft
       *[other] { $n } drafts
    }
lock-place = { $base }, machine { $machine }
lock-restarted = Cut at about { $clock } without being closed. Drafts are kept.
lock-drafts =
    { $n ->
        [0] No draft
        [one] { $n } draft kept
       *[other] { $n } drafts kept
    }
lock-time-sure = Reliable time
lock-time-compared = { $seconds } s from headquarters, compared { $when }
lock-time-apart = Clock to set
lock-time-ahead = { $age } ahead of headquarters, compared { $when }. Set it before writing; nothing is refused.
lock-time-behind = { $age } behind headquarters, compared { $when }. Set it before writing; nothing is refused.
lock-time-alone = The machine’s time
lock-time-never = Never compared with headquarters
lock-time-doubtful = Doubtful time
lock-time-doubtful-text = It is behind what the register knows. Set it before writing; nothing is refused.
lock-disk-ok = Disk in order
lock-disk-free = Encrypted, { $free } GB free
lock-disk-bad = Disk to check
lock-backup = Last verified backup
lock-backup-none = No verified backup
lock-backup-none-text = What headquarters received is safe; the rest is only here.

start-title = Open a register on this machine
start-step-who = Base and officer
start-step-phrase = Passphrase
start-step-sheet = Recovery sheet
start-intro = No register here. It is made without a network; headquarters authorises it later, nothing waits.
start-base = Base
start-base-missing = Choose the base of this machine.
start-officer = Given and family name
start-officer-hint = As on the service card.
start-officer-missing = Write the name of the person who opens the register.
start-role = Role
start-create = Create the register
start-creating = Creating…

phrase-intro = It alone opens the register. Nobody can find it again: learn it, do not leave it near the machine.
phrase-source = Which passphrase
phrase-offered = Five words offered
phrase-own = My own
phrase-others = Other words
phrase-own-label = My passphrase
phrase-own-hint = At least { $n } characters; accents and capitals do not matter.
phrase-short = Under { $n } characters. Make it longer, or take the five words.
phrase-again = Type it again
phrase-again-hint = To be sure that the hand knows it.
phrase-differs = It is not the same. Type it as above.

sheet-once = This sheet is shown only once.
sheet-use = It opens the register again if every passphrase is lost.
sheet-kept = The sheet is copied or printed
sheet-where = Lock it away, outside the base.
sheet-open = Go to the register
