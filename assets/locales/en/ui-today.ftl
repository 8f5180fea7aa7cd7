### Words of the day’s page.

today-now = It is { $clock }.
today-duty = On duty since { $clock }. { $text }
today-todo = To do
today-nothing = Nothing to do
today-nothing-text = Nothing waits at { $clock }.
today-new-keys = Ctrl N, then the digit
today-custody =
    { $n ->
        [one] { $n } person, nearest deadline first
       *[other] { $n } people, nearest deadline first
    }
today-custody-none = Nobody in custody
today-log =
    { $n ->
        [one] last 24 hours, { $n } line
       *[other] last 24 hours, { $n } lines
    }
today-log-none = No line for 24 hours
today-log-none-text = A day without an event is written too.

queue-drafts =
    { $n ->
        [one] Draft
       *[other] Drafts
    }
queue-to_complete =
    { $n ->
        [one] To complete
       *[other] To complete
    }
queue-to_countersign =
    { $n ->
        [one] To countersign
       *[other] To countersign
    }
queue-returned =
    { $n ->
        [one] Returned by the commander
       *[other] Returned by the commander
    }
queue-conflicts =
    { $n ->
        [one] Record with 2 versions
       *[other] Records with 2 versions
    }
queue-set_aside =
    { $n ->
        [one] Set aside
       *[other] Set aside
    }
queue-count =
    { $n ->
        [one] { $n } at { $clock }
       *[other] { $n } at { $clock }
    }

new-title = What is to be written?
form-arrest = Interception, arrest
form-log_entry = Log note

draft-kind-arrest = Interception
draft-kind-log_entry = Note
found-after-cut = A draft found after the power cut of { $clock }.
found-after-stop = A draft found after the program stopped.
found-what = { $form }, { $name }, kept up to { $clock }. Nothing was lost before that second.
draft-resume = Resume
draft-leave = Abandon…
draft-drop-title = Abandon the draft { $name }?
draft-drop-text = What is written in it is erased from this machine. Saved records stay.
draft-keep = Keep the draft
draft-drop = Abandon
