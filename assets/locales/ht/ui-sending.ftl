### Mo pou voye ale.
# p (yon moun ki pale lang lan dwe li yo): syèj, resi siyen, kòd kontwòl, mete sou kote, pyès

sending-meta = Sa syèj la poko resevwa, ak kijan pou pote l ba li.
sending-now = Voye kounye a
sending-pause = Mete an poz
sending-resume = Kontinye voye
sending-running =
    { $n ->
        [one] Ap voye: syèj la resevwa { $done } eleman sou { $total }
       *[other] Ap voye: syèj la resevwa { $done } eleman sou { $total }
    }
sending-bytes = { $done } sou { $total }
sending-speed = { $speed } Ko/s
sending-left = { $time } anviwon ki rete
sending-cuts =
    { $n ->
        [one] Koupe { $n } fwa, li kontinye kote l te ye
       *[other] Koupe { $n } fwa, li kontinye kote l te ye
    }
sending-waiting =
    { $n ->
        [one] { $count } eleman pou voye
       *[other] { $count } eleman pou voye
    }
sending-all = Syèj la resevwa tout
sending-last = Dènye voye ki rive { $when }
sending-next = Pwochen esè a { $when }.

link-not_enrolled-title = Syèj la poko otorize machin sa a.
link-not_enrolled-text = Anyen pa pèdi: tout ekri isit la, l ap ale lè fichye otorizasyon syèj la rive.
link-offline-title = Pa gen lyen ak syèj la.
link-offline-text = Anyen pa pèdi; voye a ap rekòmanse pou kont li.
link-sending-title = Lyen an ap louvri.
link-sending-text = Kont lan ap parèt ak premye resi siyen an.
link-paused-title = Voye a an poz.
link-paused-text = Yon moun mande sa isit la. Tout ap tann, anyen pa efase.
link-not_approved-title = Syèj la poko konfime machin sa a.
link-not_approved-text = Li deja resevwa sa ki ale. Li kòd kontwòl machin lan ba li nan telefòn.
link-refused-title = Syèj la refize machin sa a.
link-refused-text = Travay la kontinye isit la, anyen pa efase. Rele syèj la.

set-aside-title =
    { $n ->
        [one] Yon eleman mete sou kote.
       *[other] { $n } eleman mete sou kote.
    }
set-aside-line = Antre { $seq }
set-aside-rest = Rès la ale, anyen pa efase.
set-aside-open = Louvri { $number }

sending-items = Lòd depa
sending-departure = Depa
sending-count = Kantite
sending-item = Eleman
sending-book = Siyati rejis la
sending-size = Gwosè
sending-oldest = Sa ki pi ansyen ap tann depi { $when }.
sending-none = Anyen p ap tann
sending-none-text = Sa ki ekri ap ale pou kont li.
departure-urgent = Ijan
departure-register = Rejis
departure-files = Pyès
size-bytes = { $n } o
size-kilo = { $n } Ko
size-mega = { $n } Mo

machines-title = Machin baz la
machine-name = Machin { $machine }
machine-mine = sa a
machine-all = syèj la resevwa tout
machine-rest =
    { $n ->
        [one] syèj la poko resevwa { $n } antre
       *[other] syèj la poko resevwa { $n } antre
    }
sending-side = Machin, syèj, echanj
server-title = Syèj
server-address = Adrès
server-code = Kòd kontwòl syèj la
device-code = Kòd kontwòl machin sa a

exchanges-title = Echanj ak syèj la
exchanges-all = Tout
exchanges-few = Dènye yo
exchanges-none = Poko genyen
exchange-done = Lyen, li pase
exchange-offline = Pa gen lyen
exchange-refused = Refize
exchange-counts = { $sent } ale, { $received } rive, { $size }
exchange-nothing = Anyen pa chanje
