### The change of shift: what the next one takes over.

shift-open = Change of shift
shift-title = Change of shift
shift-what = What is handed over
shift-no-duty = No start of duty written in the last 24 hours.
shift-none = Nothing.
shift-custody =
    { $n ->
        [one] { $n } person, nearest deadline first
       *[other] { $n } people, nearest deadline first
    }
shift-patrols = Patrols out
shift-presences = At the post, under protection
shift-referrals = Referrals without acknowledgement
shift-to-complete = To complete
shift-drafts = Your drafts
shift-drafts-note = to finish before leaving
shift-more =
    { $n ->
        [one] And { $n } more.
       *[other] And { $n } more.
    }
shift-relief = Write the change of shift
shift-relief-text = The line itself counts what is handed over, at this moment.
shift-from = Who hands over
shift-to = Who takes over
shift-remark = To know
shift-write = Write in the book
