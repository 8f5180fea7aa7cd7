### Words of the frame: rail, status bar, keys.

rail-label = Places
rail-new = New
rail-search = Search
rail-today = Today
rail-daybook = Daily log
rail-daybook-count = lines to countersign
rail-cases = Cases
rail-people = People
rail-custody = Custody
rail-custody-count = people held
rail-patrols = Patrols, assets
rail-sending = Sending
rail-sending-count = items to send
rail-settings = Settings
rail-help = Help

base-OUA = Ouanaminthe
base-MAL = Malpasse
base-BEL = Belladère
base-ANP = Anse-à-Pitres

status-label = Status
status-base = { $base } · machine { $machine }
status-who = { $role } { $name }
role-short-officer = Officer
role-short-commander = Commander
role-short-protection = Protection
role-short-administrator = Administrator
status-drafts =
    { $n ->
        [0] No draft
        [one] { $n } draft
       *[other] { $n } drafts
    }
status-drafts-at =
    { $n ->
        [one] { $n } draft, { $clock }
       *[other] { $n } drafts, { $clock }
    }
status-link-not_enrolled = Not authorised
status-link-offline = Offline
status-link-online = Online
status-link-sending = Sending
status-link-paused = Paused
status-link-not_approved = Waiting for headquarters
status-link-refused = Refused by headquarters
status-progress = { $done } of { $total }
status-to-send =
    { $n ->
        [one] { $n } to send
       *[other] { $n } to send
    }
status-nothing = { $state } · nothing to send
status-last = Last successful sending { $when }, { $age } ago
status-last-short = Succeeded { $when }, { $age } ago
status-last-age = { $age } ago
status-last-hour = Succeeded { $when }
status-never = Nothing sent yet
status-versions =
    { $n ->
        [one] 2 versions
       *[other] 2 versions × { $n }
    }
status-clock = Doubtful time
status-battery = Battery { $n }%
status-battery-mains = On mains, { $n }%
status-battery-short = { $n }%
status-lock = Lock

cover-title = Screen hidden
cover-text = The register stays open underneath. To close it, lock.
cover-show = Show

keys-title = Help: the keys
keys-intro = Keys follow their place on the keyboard: a digit never needs Shift.
keys-new = New, then the digit of the form
keys-search = Search for a person, a case, a line
keys-places = Go to a place of the rail
keys-display = Language and display, then the digit
keys-next = Next field
keys-save = Save
keys-close = Close what is on top, and only that
keys-cover = Hide the screen at once
keys-lock = Lock: the keys leave the memory
keys-help = This page
