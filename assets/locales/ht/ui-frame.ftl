### Mo ankadreman an: kolòn, ba eta, touch.
# p (yon moun ki pale lang lan dwe li yo): kontresiyen, Poko otorize, klete, ekran kache, fich ki gen 2 vèsyon, touch, batri, sou kouran, reyisi

rail-label = Kote
rail-new = Nouvo
rail-search = Rechèch
rail-today = Jodi a
rail-daybook = Liv evènman
rail-daybook-count = liy pou kontresiyen
rail-cases = Dosye
rail-people = Moun
rail-custody = Gadavi
rail-custody-count = moun nan gadavi
rail-patrols = Patwouy, mwayen
rail-sending = Voye ale
rail-sending-count = eleman pou voye
rail-settings = Reglaj
rail-help = Èd

base-OUA = Wanament
base-MAL = Malpas
base-BEL = Beladè
base-ANP = Ansapit

status-label = Eta
status-base = { $base } · machin { $machine }
status-who = { $role } { $name }
role-short-officer = Ajan
role-short-commander = Kòmandan
role-short-protection = Pwoteksyon
role-short-administrator = Administratè
status-drafts =
    { $n ->
        [0] Pa gen bouyon
        [one] { $n } bouyon
       *[other] { $n } bouyon
    }
status-drafts-at =
    { $n ->
        [one] { $n } bouyon, { $clock }
       *[other] { $n } bouyon, { $clock }
    }
status-link-not_enrolled = Poko otorize
status-link-offline = San koneksyon
status-link-online = Gen koneksyon
status-link-sending = Ap voye
status-link-paused = An poz
status-link-not_approved = Ap tann syèj la
status-link-refused = Syèj la refize
status-progress = { $done } sou { $total }
status-to-send =
    { $n ->
        [one] { $n } pou voye
       *[other] { $n } pou voye
    }
status-nothing = { $state } · anyen pou voye
status-last = Dènye voye ki reyisi { $when }, sa gen { $age }
status-last-short = Reyisi { $when }, sa gen { $age }
status-last-age = Sa gen { $age }
status-last-hour = Reyisi { $when }
status-never = Poko janm voye
status-versions =
    { $n ->
        [one] 2 vèsyon
       *[other] 2 vèsyon × { $n }
    }
status-clock = Lè a pa sèten
status-battery = Batri { $n } %
status-battery-mains = Sou kouran, { $n } %
status-battery-short = { $n } %
status-lock = Fèmen ekran

cover-title = Ekran kache
cover-text = Rejis la rete louvri anba. Pou fèmen l, klete l.
cover-show = Montre

keys-title = Èd: touch yo
keys-intro = Touch yo suiv plas yo sou klavye a: ou pa janm bezwen Maj pou yon chif.
keys-new = Nouvo, apre sa chif fich la
keys-search = Chèche yon moun, yon dosye, yon liy
keys-places = Ale nan yon kote nan kolòn lan
keys-display = Lang ak afichaj, apre sa chif la
keys-next = Pwochen chan
keys-save = Sovgade
keys-close = Fèmen sa ki anwo a, sa sèlman
keys-cover = Kache ekran an touswit
keys-lock = Klete: kle yo soti nan memwa
keys-help = Paj sa a
