### Countersigning: the commander's queue, a return with its reason, the answer.

review-title = To countersign
review-title-returned = Returned records
review-meta =
    { $n ->
        [one] { $n } waits at { $clock }
       *[other] { $n } wait at { $clock }
    }
review-approve = Countersign
review-return = Return…
review-return-title = Return it to its author?
review-return-text = The author sees the reason beside the record. Nothing is erased.
review-return-why = What is to be completed or corrected
review-return-do = Return
review-returned-list = Returned, no answer yet
review-none = Nothing to countersign
review-none-text = Nothing waits at { $clock }, since { $since }.
review-own =
    { $n ->
        [one] { $n } record is yours: another commander or headquarters countersigns it.
       *[other] { $n } records are yours: another commander or headquarters countersigns them.
    }
review-more = { $n } more, shown as you go.
review-kind-day = Day sheet
review-day-lines =
    { $n ->
        [one] { $n } line, countersigned in one go
       *[other] { $n } lines, countersigned in one go
    }
review-day-open = Open the day
review-record-open = Open the record
review-list = What waits
review-chosen = Chosen record
standing-waiting = To countersign
standing-again = To see again
standing-approved = Countersigned
standing-approved-at = Signed { $clock }
standing-returned = Returned
standing-by = { $state } by { $officer }, { $day } { $clock }
standing-reason = Returned at { $clock }: { $why }
standing-before = Returned before, on { $day } at { $clock }: { $why }
standing-changed = Changed since it was countersigned on { $day } at { $clock }
standing-how-record = Correct the record, or write a note: it then goes back to the commander.
standing-how-line = Write the line that corrects it, or a note: it then goes back to the commander.
standing-answer = Answer by a note
note-title = Note on the record
note-text = Note
note-save = Save the note
note-list = Notes
daybook-standing = Countersigned
daybook-approve-lines =
    { $n ->
        [one] Countersign { $n } line
       *[other] Countersign the { $n } lines
    }
daybook-close = Close the day sheet
daybook-closed = Sheet closed by { $officer }, { $day } { $clock }
daybook-reopened = Written to since it was closed: to countersign again
daybook-day-returned = Day returned at { $clock }: { $why }
daybook-nil = Write a nil report
daybook-nil-text = Nothing to report.
user-acting = Acting…
user-acting-until = Acting commander until { $day }
user-acting-title = Name { $name } acting commander?
user-acting-text = An acting commander countersigns what others wrote, until the day named. What they decided stays afterwards.
user-acting-wrong = Write a day ahead, within 92 days.
user-acting-do = Name as acting
user-acting-end = End the acting command
