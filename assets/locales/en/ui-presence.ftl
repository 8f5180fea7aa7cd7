### At the post: a child, a presumed victim who waits. In clear, the code and the times only.

form-presence = Arrival at the post
presence-title = At the post
presence-people =
    { $n ->
        [0] Nobody waits.
        [one] { $n } person waits.
       *[other] { $n } people wait.
    }
presence-clear = In clear: the code and the times only.
presence-board = Who waits
presence-left =
    { $n ->
        [one] Left, 7 days ({ $n })
       *[other] Left, 7 days ({ $n })
    }
presence-new = Arrival
presence-waited = Has waited
presence-stayed = Stayed
presence-token = Code of the person
presence-care = Care
presence-since = since { $when }
presence-left-at = left { $when }
presence-last = { $event }, { $clock }
presence-no-care = Nothing yet
presence-no-meal = No meal for { $time }
presence-none = Nobody waits at the post
presence-none-left = Nobody left in 7 days
presence-none-text = Known at { $clock }.
presence-waits-for = Has waited { $time }, arrived { $when }
presence-stayed-for = Stayed { $time }, arrived { $when }
presence-do = Write with one key
presence-do-note = at this hour
presence-wrote = { $event }, { $clock }: written
presence-leave = Leaving…
presence-times = Times of care
presence-times-n =
    { $n ->
        [one] { $n } line
       *[other] { $n } lines
    }
presence-sealed = Sealed
presence-sealed-text = Who it is and who may come: read by the protection focal point alone.
presence-read = Read
presence-read-text = The reading is written in the history of the file.
presence-leave-title = { $token } leaves
presence-family = Family
presence-who = Name of who comes
presence-paper = Paper seen
presence-signed-by = Signed, on paper, by
presence-signed-hint = Who receives signs the paper register.
presence-signs = { $officer } signs with their key on saving.
presence-sign = Save and sign
presence-new-meta = Who it is goes into a sealed file; the board shows the code.
presence-file = File
presence-file-new = Open it here
presence-file-known = It exists
presence-token-hint = As on the incident or in the occurrence book: M-OUA-…, V-OUA-….
presence-only-hint = Sealed. Who alone may come, with which paper.
error-waits_already = This person already waits at the post. See the board.
today-presence =
    { $n ->
        [one] { $n } person, longest wait first
       *[other] { $n } people, longest wait first
    }
