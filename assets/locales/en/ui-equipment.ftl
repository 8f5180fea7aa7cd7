### Equipment: where each thing is, in which state, in whose hands.

equipment-n =
    { $n ->
        [one] { $n } piece.
       *[other] { $n } pieces.
    }
equipment-held-n =
    { $n ->
        [one] { $n } issued.
       *[other] { $n } issued.
    }
equipment-broken-n =
    { $n ->
        [one] { $n } broken.
       *[other] { $n } broken.
    }
equipment-missing-n =
    { $n ->
        [one] { $n } lost or stolen.
       *[other] { $n } lost or stolen.
    }
equipment-in_store = In store
equipment-held = Issued
equipment-all = all
equipment-search = Look for a piece
equipment-search-inside = Number, holder
equipment-serial = serial { $serial }
equipment-holder = In the hands of
equipment-give = Issue to an officer
equipment-take = Return to store
equipment-event = Other event
equipment-history = What happened
equipment-nothing = Nothing yet.
equipment-by = written by { $officer }
equipment-none = No equipment
equipment-none-text = Each piece is saved once, with its inventory number.
equipment-not-found = No such piece
equipment-not-found-text = Try fewer letters, or another kind.
