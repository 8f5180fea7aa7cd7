### Liv evènman an: jounen an tankou yon liv, ak liy nouvo a.
# p (yon moun ki pale lang lan dwe li yo): liv evènman, bouyon, chemen, « swiv san twou »

daybook-lines =
    { $n ->
        [one] { $n } liy
       *[other] { $n } liy
    }
daybook-corrections =
    { $n ->
        [one] { $n } koreksyon
       *[other] { $n } koreksyon
    }
daybook-previous = Jou anvan
daybook-next = Jou apre
daybook-write = Ekri yon liy
daybook-number = Nº
daybook-hour = Lè
daybook-way = Chemen
daybook-none = Pa gen liy jou sa a
daybook-none-text = Yon jou san evènman ekri tou.
daybook-written = ekri a { $when }
daybook-corrected-by = Liy { $number } korije l
daybook-corrects = Korije liy { $number }, ki rete nan rejis la
daybook-unbroken = Nimewo yo swiv san twou
daybook-broken = Gen nimewo ki manke
daybook-run = { $first } rive { $last }
daybook-code = Kòd jounen an
daybook-chosen = Liy ki chwazi a
daybook-when = Kilè
daybook-officer = Ajan
daybook-link-corrects = Korije
daybook-link-corrected = Sa ki korije l
daybook-correct = Korije ak yon liy nouvo
daybook-correct-text = Yon liy ki ekri pa chanje ankò: koreksyon an vin apre l epi li montre l.
daybook-new = Liy nan liv evènman an
daybook-new-meta = Li pran nimewo l lè ou sovgade l, apre sa li pa chanje ankò.
daybook-text-hint = Ki moun, kisa, ki kote, konbyen. Pa mete non viktim.
daybook-late = Sa te rive pi bonè
daybook-late-when = Jou ak lè sa te rive
daybook-late-day = Jou
daybook-draft-at = Bouyon sovgade { $clock }
daybook-draft-none = Poko gen anyen ki ekri
daybook-leave-draft = Kite bouyon an
daybook-save = Sovgade
error-log-future = Lè sa a poko rive. Ekri lè sa te pase a.
daybook-paper-hint = Kaye ak fèy, pa egzanp.
daybook-from-paper = Kopye sou papye
daybook-from-paper-at = Kopye sou papye: { $where }
daybook-filters = Chèche nan liv evènman an
daybook-all = tout
daybook-all-officers = tout
daybook-from = Soti
daybook-from-day = Premye jou
daybook-to = rive
daybook-to-day = Dènye jou
daybook-clear = Montre tout
daybook-found =
    { $n ->
        [one] { $n } liy jwenn
       *[other] { $n } liy jwenn
    }
daybook-more = gen lòt ankò, bay plis detay
daybook-not-found = Pa gen liy konsa
daybook-not-found-text = Chanje yon mo, yon jou, oswa montre tout.
# Pwopoze: pou yon moun ki pale lang lan verifye.
copy-open = Kopye soti sou papye
copy-title = Kopye kaye a
copy-meta = Apre yon pàn: chak liy pran plas li, nan lè pa l, make kòm soti sou papye.
copy-done = Fini
copy-sheet = Fèy la
copy-sheet-note = rete de yon liy a lòt
copy-where = Kaye ak fèy
copy-nth = Liy
copy-line-nth = liy { $n }
copy-writer = Moun ki te ekri l
copy-line = Pwochen liy lan
copy-back = Pi bonè pase liy anvan an, { $hour }. Èske minwi pase?
copy-next-day = Pase nan { $day }
copy-save = Ekri liy lan
copy-copied =
    { $n ->
        [one] { $n } liy kopye
       *[other] { $n } liy kopye
    }
copy-others = Lòt bagay pase yon liy
copy-others-note = menm fèy, menm orijin
