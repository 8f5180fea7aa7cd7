### The daily log: the day as a book, and the new line.

daybook-lines =
    { $n ->
        [one] { $n } line
       *[other] { $n } lines
    }
daybook-corrections =
    { $n ->
        [one] { $n } correction
       *[other] { $n } corrections
    }
daybook-previous = Day before
daybook-next = Day after
daybook-write = Write a line
daybook-number = No.
daybook-hour = Time
daybook-way = Way
daybook-none = No line on this day
daybook-none-text = A day without events is written too.
daybook-written = written at { $when }
daybook-corrected-by = Corrected by line { $number }
daybook-corrects = Corrects line { $number }, which stays in the register
daybook-unbroken = No number missing
daybook-broken = Numbers are missing
daybook-run = { $first } to { $last }
daybook-code = Code of the day
daybook-chosen = Chosen line
daybook-when = When
daybook-officer = Officer
daybook-link-corrects = Corrects
daybook-link-corrected = Corrected by
daybook-correct = Correct with a new line
daybook-correct-text = A written line no longer changes: the correction follows and points to it.
daybook-new = Daily log line
daybook-new-meta = It takes its number when saved, and no longer changes after that.
daybook-text-hint = Who, what, where, how many. No victim’s name.
daybook-late = It happened earlier
daybook-late-when = Day and time it happened
daybook-late-day = Day
daybook-draft-at = Draft saved { $clock }
daybook-draft-none = Nothing written yet
daybook-leave-draft = Keep the draft
daybook-save = Save
error-log-future = This time has not come yet. Write when it happened.
daybook-paper-hint = Book and leaf, for example.
daybook-from-paper = Copied from paper
daybook-from-paper-at = Copied from paper: { $where }
daybook-filters = Search the daily log
daybook-all = all
daybook-all-officers = all
daybook-from = From
daybook-from-day = First day
daybook-to = to
daybook-to-day = Last day
daybook-clear = Show all
daybook-found =
    { $n ->
        [one] { $n } line found
       *[other] { $n } lines found
    }
daybook-more = there are more, narrow it down
daybook-not-found = No such line
daybook-not-found-text = Change a word, a day, or show all.
copy-open = Copy from paper
copy-title = Copy the notebook
copy-meta = After an outage: each line takes its place, at its hour, marked as copied from paper.
copy-done = Done
copy-sheet = The sheet
copy-sheet-note = stays from line to line
copy-where = Notebook and sheet
copy-nth = Line
copy-line-nth = line { $n }
copy-writer = Written by
copy-line = The next line
copy-back = Earlier than the line before, { $hour }. Is it past midnight?
copy-next-day = Go on to { $day }
copy-save = Write the line
copy-copied =
    { $n ->
        [one] { $n } line copied
       *[other] { $n } lines copied
    }
copy-others = More than a line
copy-others-note = same sheet, same origin
