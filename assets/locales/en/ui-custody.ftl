### Custody: the clocks, and what to do for each person.

custody-people =
    { $n ->
        [one] { $n } person.
       *[other] { $n } people.
    }
custody-overdue =
    { $n ->
        [one] { $n } overdue.
       *[other] { $n } overdue.
    }
custody-next = Next deadline: { $when }.
custody-time-doubtful = This machine’s time is doubtful, check it.
custody-time-sure = Time compared at { $clock }.
custody-board = People held
custody-exits =
    { $n ->
        [one] Exits, 7 days ({ $n })
       *[other] Exits, 7 days ({ $n })
    }
custody-no-exit = No exit in 7 days
custody-none = Nobody in custody
custody-none-text = Known at { $clock }.
custody-left = Time left
custody-span = 48 hours from arrest
custody-remaining = left
custody-past = past 48 h
custody-deadline = deadline
custody-at-least = At least { $hours } h, confirm the time
custody-presented = Presented
custody-held = Held after appearance
custody-held-after = Held after appearance
custody-over-reason = 48 h passed, write the reason
custody-chosen = Chosen person
custody-arrested = Arrest { $when }
custody-case = Case { $number }
custody-todo = To do
custody-todo-left = Still to write
custody-over-no-order = 48 h passed, without a judge’s order
custody-told = told { $when }, { $language }
custody-not-told = reasons not told yet
language-in-fra = in French
language-in-hat = in Creole
language-in-spa = in Spanish
language-in-eng = in English
custody-not-applicable = does not apply
custody-not-offered = to be offered
custody-offered = offered { $when }
custody-result-used = used
custody-result-refused = refused
custody-result-not_possible = not possible
custody-change = Change
custody-fill = Fill in
custody-notices = Notices for a minor
custody-notice-bpm_at = BPM
custody-notice-ibesr_at = IBESR
custody-notified = told { $when }
custody-not-notified = to be told
custody-ends = Appearance and exit
custody-no = not yet
custody-to-write = to be written
custody-order = order { $reference }
custody-order-waiting = by telephone, write the reference
custody-follow = Follow-up
custody-follow-none = Nothing written yet
custody-add-event = Add a line
custody-act-exit = Record the exit…
custody-act-event = Add a follow-up line
custody-act-cell = Change the cell
custody-do-bpm_at = Record the notice to BPM
custody-do-ibesr_at = Record the notice to IBESR
custody-right-lawyer = Record the right to a lawyer
custody-right-family = Record the right to tell the family
custody-right-doctor = Record the right to a doctor
custody-right-consulate = Record the right to the consulate
custody-at = Day and time
custody-day = Day
custody-hour = Time
custody-offered-at = Offered at
custody-used-at = Used at
custody-used-day = Day used
custody-used-hour = Time used
custody-words = Details
custody-phone-text = The order counts from now; its reference remains to be completed.
custody-reason-hint = Why the person was not presented within 48 h, and who was told.
custody-save = Save
custody-conflicts =
    { $n ->
        [one] { $n } field has two versions, choose in the case
       *[other] { $n } fields have two versions, choose in the case
    }
custody-act-property = List the things taken
custody-property-hint = One thing or sum a line, as the person signed for it.
custody-record = Record
