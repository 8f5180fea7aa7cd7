### Words of the interception and arrest form.

arrest-number-later = The number is given when it is saved.
arrest-steps = Steps
arrest-step-facts = Facts
arrest-step-persons = People
arrest-step-custody = Custody
arrest-step-story = Account
arrest-step-review = Read again
arrest-complete = complete
arrest-none = none
arrest-later = optional
arrest-people-n =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
arrest-lacks-n =
    { $n ->
        [one] { $n } field missing
       *[other] { $n } fields missing
    }
arrest-lacks = Missing
arrest-missing = To save, still missing: { $fields }
arrest-kept = Draft saved { $clock }
arrest-saved-as = Saved: { $number }
arrest-saved = Saved. The numbers given:
arrest-save = Save
arrest-open-case = Open the case
arrest-change = Change
arrest-add = Add a person
arrest-person-n = Person { $n }
arrest-when = Day and hour of the facts
arrest-day = Day of the facts
arrest-hour = Hour of the facts
arrest-at = { $day }, { $clock }
arrest-not-said = not said
arrest-officers-hint = Separate names with a comma.
arrest-born = Age or date of birth
arrest-born-bad = { $text } is neither an age nor a date. Write for example 39, 1987 or 12/03/1987.
arrest-not-same = Not this person
arrest-same = Same person
arrest-known = Already known?
arrest-known-count =
    { $n ->
        [one] { $n } likeness among { $people } people
       *[other] { $n } likenesses among { $people } people
    }
arrest-known-none = Nobody of this name here.
arrest-known-cases =
    { $n ->
        [one] { $n } case
       *[other] { $n } cases
    }
arrest-last-seen = Last seen: { $where }
arrest-arrested = This person is arrested
arrest-arrested-day = Day of the arrest
arrest-arrested-hour = Hour of the arrest
arrest-arrested-at = arrested at { $clock }
arrest-until = 48 h until { $day }, { $clock }
arrest-at-once = Saves at once.
arrest-custody-none = Nobody is arrested
arrest-custody-none-text = Tick “This person is arrested” in the step People.
arrest-story-hint = Who, what, where, how. Can be completed later.
arrest-write = To write: { $field }
arrest-why = Completed while being written
arrest-joins = Added to case { $number }.
arrest-section-place = Exact place
arrest-section-flow = Direction, migrants
arrest-section-harm = Force, injured, dead
arrest-section-vehicles = Vehicles
arrest-section-time = Start and end
arrest-section-source = Written afterwards
arrest-section-particulars = Particulars, contact
arrest-section-papers = Documents, numbers
arrest-section-told = Reasons told
arrest-section-rights = Rights offered
arrest-section-offences = Offences
arrest-section-property = Things and money taken
arrest-section-officers = Arresting officers
arrest-vehicle-n = Vehicle { $n }
arrest-document-n = Document { $n }
arrest-add-vehicle = Add a vehicle
arrest-add-document = Add a document
arrest-take-away = Take away
arrest-property-hint = One line for each thing or sum.
arrest-arresting-hint = Separate names with a comma. Empty: the officers of the facts.
arrest-started-day = Day of the start
arrest-started-hour = Hour of the start
arrest-ended-day = Day of the end
arrest-ended-hour = Hour of the end
arrest-told-day = Day the reasons were told
arrest-told-hour = Hour the reasons were told
arrest-rights-day = Day the rights were offered
arrest-rights-hour = Hour the rights were offered
arrest-bad-number = { $text } is not a number. Write for example 3.
arrest-bad-stone = Boundary stones go from 1 to 332. Write for example 12.
arrest-bad-degrees = { $text } is not in degrees. Write for example 19.5512.
arrest-bad-moment = Write the day and the hour.
match-family_name-equal = same name
match-family_name-prefix = start of the name
match-family_name-part = part of the name
match-family_name-sound = name, same sound
match-family_name-different = other name
match-given_names-equal = same given name
match-given_names-prefix = start of the given name
match-given_names-part = part of the given name
match-given_names-sound = given name, same sound
match-given_names-different = other given name
match-alias-equal = same alias
match-alias-sound = alias, same sound
match-birth_year-equal = same year
match-birth_year-different = other year
match-birth_year-near = year close
match-document-equal = same document number
match-sex-equal = same sex
match-sex-different = other sex
