### People: already known, sought, one or two.

people-same = Same person, other records
people-same-none = No other record.
people-maybe = Perhaps the same person
people-maybe-none = No record like this one.
people-others = Said to be other people
people-decided = By { $name }, { $day } at { $clock }
people-follows = Follows from another record
people-undo = Undo this choice
people-under = under record { $number }
lookout-wanted = Wanted person
lookout-missing = Missing person
lookout-seen = Suspect known to another base
lookout-headquarters = headquarters
lookout-do-wanted = Check who this is, tell the commander and reach { $authority } before letting them go. A notice does not replace a warrant.
lookout-do-missing = See, away from those who are with them, whether they are safe; then reach { $authority }.
lookout-do-seen = Ask the base { $base } what it knows: record { $number }.
