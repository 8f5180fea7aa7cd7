### Gadavi: revèy yo, ak sa ki pou fè pou chak moun.
# p (yon moun ki pale lang lan dwe li yo): limit, prezantasyon, « depase », swivi, « pa gen rezon »

custody-people =
    { $n ->
        [one] { $n } moun.
       *[other] { $n } moun.
    }
custody-overdue =
    { $n ->
        [one] { $n } depase.
       *[other] { $n } depase.
    }
custody-next = Pwochen limit: { $when }.
custody-time-doubtful = Lè machin nan pa sèten, verifye l.
custody-time-sure = Lè a konpare a { $clock }.
custody-board = Moun ki nan gadavi
custody-exits =
    { $n ->
        [one] Sòti, 7 jou ({ $n })
       *[other] Sòti, 7 jou ({ $n })
    }
custody-no-exit = Pa gen moun ki sòti nan 7 jou
custody-none = Pa gen moun nan gadavi kounye a
custody-none-text = Sa n konnen a { $clock }.
custody-left = Tan ki rete
custody-span = 48 èdtan depi arestasyon an
custody-remaining = rete
custody-past = apre 48 èdtan
custody-deadline = limit
custody-at-least = Omwen { $hours } èdtan, konfime lè a
custody-presented = Prezante
custody-held = Kenbe apre prezantasyon
custody-held-after = Moun yo kenbe apre prezantasyon
custody-over-reason = 48 èdtan pase, ekri rezon an
custody-chosen = Moun ki chwazi a
custody-arrested = Arestasyon { $when }
custody-case = Dosye { $number }
custody-todo = Pou fè kounye a
custody-todo-left = Sa ki rete pou ekri
custody-over-no-order = 48 èdtan pase, san lòd yon jij
custody-told = li { $when }, { $language }
custody-not-told = yo poko di rezon yo
language-in-fra = an franse
language-in-hat = an kreyòl
language-in-spa = an panyòl
language-in-eng = an angle
custody-not-applicable = pa gen rezon
custody-not-offered = pou pwopoze
custody-offered = pwopoze { $when }
custody-result-used = itilize
custody-result-refused = refize
custody-result-not_possible = pa posib
custody-change = Chanje
custody-fill = Ranpli
custody-notices = Avi pou yon minè
custody-notice-bpm_at = BPM
custody-notice-ibesr_at = IBESR
custody-notified = avize { $when }
custody-not-notified = pou avize
custody-ends = Prezantasyon ak sòti
custody-no = poko
custody-to-write = pou ekri
custody-order = lòd { $reference }
custody-order-waiting = pa telefòn, ekri referans lan
custody-follow = Swivi
custody-follow-none = Poko gen anyen ki ekri
custody-add-event = Ajoute yon liy
custody-act-exit = Sovgade sòti a…
custody-act-event = Ajoute yon liy swivi
custody-act-cell = Chanje kacho
custody-do-bpm_at = Ekri avi BPM nan
custody-do-ibesr_at = Ekri avi IBESR la
custody-right-lawyer = Ekri dwa pou avoka a
custody-right-family = Ekri dwa pou avize fanmi an
custody-right-doctor = Ekri dwa pou doktè a
custody-right-consulate = Ekri dwa pou konsila a
custody-at = Jou ak lè
custody-day = Jou
custody-hour = Lè
custody-offered-at = Pwopoze nan dat
custody-used-at = Itilize nan dat
custody-used-day = Jou li te itilize l
custody-used-hour = Lè li te itilize l
custody-words = Presizyon
custody-phone-text = Lòd la konte depi kounye a; referans lan ap rete pou konplete.
custody-reason-hint = Poukisa yo pa t prezante moun nan nan 48 èdtan, ak kiyès yo te avize.
custody-save = Sovgade
custody-conflicts =
    { $n ->
        [one] { $n } chan gen de vèsyon, chwazi nan dosye a
       *[other] { $n } chan gen de vèsyon, chwazi nan dosye a
    }
custody-act-property = Note sa yo pran nan men l
custody-property-hint = Yon bagay oswa yon kantite lajan pa liy, jan moun nan siyen l.
custody-record = Fich
