### Reception at a gate, by count.

reception-title = Receptions at the gate
reception-new-meta = The line of the occurrence book writes itself. A name, only for who needs one later.
reception-elsewhere = Another, to be named
reception-gate-name = Name of the gate
reception-by-hint = The authority, or the person: DGM, CESFRONT…
reception-people =
    { $n ->
        [one] person
       *[other] people
    }
reception-people-head = People
reception-among = Among these people
reception-when = When
reception-referred = Referred
reception-month =
    { $n ->
        [one] { $n } reception in 31 days
       *[other] { $n } receptions in 31 days
    }
reception-new = Reception
reception-none = No reception in 31 days
reception-counted = Counted
reception-after = What follows
reception-stays = Somebody stays at the post
reception-open = Open the record
reception-named = A child alone or a presumed victim takes a sealed file; the others stay a number.
reception-came-with = Reception { $number }, { $gate }
error-reception-number = Write a number, for example 12.
error-reception-nobody = Write at least one person.
error-reception-too-many = More than the people counted. Check.
