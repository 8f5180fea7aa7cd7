### Words of sending.

sending-meta = What headquarters has not received yet, and how to bring it there.
sending-now = Send now
sending-pause = Pause
sending-resume = Resume sending
sending-running =
    { $n ->
        [one] Sending: { $done } item of { $total } received by headquarters
       *[other] Sending: { $done } items of { $total } received by headquarters
    }
sending-bytes = { $done } of { $total }
sending-speed = { $speed } kB/s
sending-left = about { $time } left
sending-cuts =
    { $n ->
        [one] Cut once, taken up where it was
       *[other] Cut { $n } times, taken up where it was
    }
sending-waiting =
    { $n ->
        [one] { $count } item to send
       *[other] { $count } items to send
    }
sending-all = Headquarters has received everything
sending-last = Last successful sending { $when }
sending-next = Next attempt at { $when }.

link-not_enrolled-title = Headquarters has not authorised this machine yet.
link-not_enrolled-text = Nothing is lost: all is written here, and leaves with headquarters’ authorisation file.
link-offline-title = No link to headquarters.
link-offline-text = Nothing is lost; sending will resume by itself.
link-sending-title = The link is opening.
link-sending-text = The count appears with the first signed receipt.
link-paused-title = Sending is paused.
link-paused-text = Someone asked for it here. Everything waits, nothing is erased.
link-not_approved-title = Headquarters has not confirmed this machine yet.
link-not_approved-text = It already receives what leaves. Read it the machine’s check code by telephone.
link-refused-title = Headquarters refuses this machine.
link-refused-text = Work goes on here, nothing is erased. Call headquarters.

set-aside-title =
    { $n ->
        [one] One item is set aside.
       *[other] { $n } items are set aside.
    }
set-aside-line = Entry { $seq }
set-aside-rest = The rest leaves, nothing is erased.
set-aside-open = Open { $number }

sending-items = Order of departure
sending-departure = Departure
sending-count = Number
sending-item = Item
sending-book = Signatures of the register
sending-size = Size
sending-oldest = The oldest has waited since { $when }.
sending-none = Nothing waits
sending-none-text = What is written next leaves by itself.
departure-urgent = Urgent
departure-register = Register
departure-files = Files
size-bytes = { $n } B
size-kilo = { $n } kB
size-mega = { $n } MB

machines-title = Machines of the base
machine-name = Machine { $machine }
machine-mine = this one
machine-all = all received by headquarters
machine-rest =
    { $n ->
        [one] { $n } entry not received yet
       *[other] { $n } entries not received yet
    }
sending-side = Machines, headquarters, exchanges
server-title = Headquarters
server-address = Address
server-code = Check code of headquarters
device-code = Check code of this machine

exchanges-title = Exchanges with headquarters
exchanges-all = All
exchanges-few = The latest
exchanges-none = None yet
exchange-done = Link, success
exchange-offline = No link
exchange-refused = Refused
exchange-counts = { $sent } sent, { $received } received, { $size }
exchange-nothing = Nothing changed
