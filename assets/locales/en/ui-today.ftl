### Words of the day’s page.

today-now = It is { $clock }.
today-duty = On duty since { $clock }. { $text }
today-todo = To do
today-nothing = Nothing to do
today-nothing-text = No list waits at { $clock }; the custodies stand beside.
today-new-keys = Ctrl N, then the key
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
queue-unsigned =
    { $n ->
        [one] Entry to sign
       *[other] Entries to sign
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
form-log_entry = Daily log line

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

unsigned-title = Did you write these?
unsigned-meta = Written in your name on machine { $machine }, which stopped before you had signed.
unsigned-banner =
    { $n ->
        [one] { $n } entry in your name waits for your signature.
       *[other] { $n } entries in your name wait for your signature.
    }
unsigned-banner-text = The machine stopped before. Read them again, then sign what is yours.
unsigned-open = Read again
unsigned-later = Later
unsigned-sign =
    { $n ->
        [one] Sign { $n } entry
       *[other] Sign { $n } entries
    }
unsigned-none-mine = None is mine
unsigned-not-mine = Not mine
unsigned-left =
    { $n ->
        [one] { $n } stays unsigned, and the daily log will say so.
       *[other] { $n } stay unsigned, and the daily log will say so.
    }
unsigned-fields =
    { $n ->
        [one] { $n } field
       *[other] { $n } fields
    }
unsigned-more =
    { $n ->
        [one] And { $n } more, signed with these.
       *[other] And { $n } more, signed with these.
    }
unsigned-nothing = All that is in your name is signed
