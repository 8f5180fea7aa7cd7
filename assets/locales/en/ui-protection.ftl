### Protection files: presumed victims, children alone, opening for an hour, the key.

form-screening = Presumed victim
form-child_file = Minor
record-section-signs = Red flags
record-section-trafficking = Acts, means, exploitation
record-section-answer = Needs and status
record-section-situation = Situation and risk
record-section-relatives = Family and tracing
record-section-care = The child’s words and care

protection-title = Protection files
protection-file = Sealed file
protection-files-n =
    { $n ->
        [one] { $n } file.
       *[other] { $n } files.
    }
protection-meta-reads = Names stay sealed until they are asked for.
protection-meta-waits = You are waiting for the key: nothing opens without it.
protection-meta-commander = Token, number, stage and alerts: the content is sealed.
protection-meta-own = The ones you wrote. Their content is sealed.
protection-none = No file
protection-none-found = No file with these words
protection-none-text = A presumed victim or a child alone is written from New.
protection-find = Look into the files
protection-find-text = Each file found counts as read, in your name.
protection-found =
    { $n ->
        [one] { $n } file found, recorded as read in your name.
       *[other] { $n } files found, recorded as read in your name.
    }
protection-names = Show the names
protection-names-hide = Hide the names
protection-alerts = Alerts
protection-open = Open the file
protection-open-text = Each reading is written in the journal.
protection-closed-text = Only a focal point can read it.

protection-new-meta = Sealed as it is saved. Token and number come then.
protection-will-close = Once saved, you will not be able to read it.
protection-will-close-text = Only a focal point will open it. Until then, you alone read this draft.
protection-will-seal = This file will be sealed.
protection-will-seal-text = Only focal points open it. Until then, you alone read this draft.
protection-sealed = File sealed
protection-sealed-as = { $token } is sealed.
protection-sealed-incident = The open case of the incident shows the token only.
protection-sealed-closed = You can no longer read or change it.
protection-sealed-reads = You can open it; the reading will be written in the journal.
protection-readers = They can read it: { $names }.
protection-readers-none = Nobody here holds the key yet: the recovery sheet will open it to the first focal point.
protection-to-incident = Back to the incident
protection-another = Another person
protection-read-at = Reading recorded at { $clock }, in your name.
protection-reading = You are reading a sealed file.
protection-reading-text = This reading is in the journal. Nothing of it stays in the window once you leave.
protection-history-close = Back to the file
protection-aid-screening = Red flags and how to speak
protection-aid-child_file = First steps with a child

protection-speak = Before you ask
protection-speak-alone = Alone together, seated, away from whoever came along.
protection-speak-interpreter = An interpreter of the base, never a travel companion.
protection-speak-free = Say that they may keep silent, and stop.
protection-speak-promise = Promise nothing that will not be kept.
protection-flags-n =
    { $n ->
        [one] { $n } noted
       *[other] { $n } noted
    }
protection-flags-text = One sign proves nothing; several call for the focal point.
code-red_flags-papers_held = Someone else has their papers
hint-red_flags-papers_held = Ask to see the papers: whose pocket do they come from?
code-red_flags-speaks_for = Someone answers for them
hint-red_flags-speaks_for = Separate them, then ask the same question.
code-red_flags-watched = Never left alone
hint-red_flags-watched = Watched, telephone taken or listened to.
code-red_flags-afraid = Afraid, eyes down
hint-red_flags-afraid = Of the police, of the companion, of being sent back.
code-red_flags-hurt = Blows, wounds, hunger
hint-red_flags-hurt = Care first; note what can be seen, without undressing.
code-red_flags-no_address = Does not know where they are going
hint-red_flags-no_address = No address, no name of who is waiting.
code-red_flags-false_job = Promised a job or school, no details
hint-red_flags-false_job = Which employer, what pay, which town?
code-red_flags-debt = Must work off the journey
hint-red_flags-debt = How much, to whom, who keeps the account?
code-red_flags-no_pay = Works without pay
hint-red_flags-no_pay = Or hands over what they earn.
code-red_flags-locked_in = Cannot go out at will
hint-red_flags-locked_in = Locked in, door guarded, a place without a name.
code-red_flags-threatened = Threatened, or their family
hint-red_flags-threatened = Also: threatened with the police.
code-red_flags-coached = Story learnt by heart
hint-red_flags-coached = The same words from several people.
code-red_flags-sexual = Pushed into prostitution
hint-red_flags-sexual = Ask for no details: call the focal point.
code-red_flags-begging = Sent to beg or sell
hint-red_flags-begging = Who takes the evening’s money?
code-red_flags-child_no_kin = Child with an adult, no proof of kinship
hint-red_flags-child_no_kin = Birth certificate, authorisation of the parents.
code-red_flags-child_placed = Child placed as a domestic
hint-red_flags-child_placed = Restavèk: works for others, no school.

protection-risk-unknown = Risk not assessed: treated as high
protection-risk-high = High risk
protection-child-now = At once
protection-child-now-calm = Seat them somewhere calm, out of sight of suspects and cells.
protection-child-now-water = Water, food, toilet; a nurse if hurt or ill.
protection-child-now-explain = Say your name, where they are and what comes next.
protection-child-now-siblings = Keep brothers and sisters together.
protection-child-hour = Within the first hour
protection-child-hour-bpm = Tell the minors’ brigade (BPM), note the hour.
protection-child-hour-ibesr = Tell IBESR, note the hour and who answered.
protection-child-hour-once = One person asks the questions, once.
protection-child-hour-trace = Write parents, quarter, telephone, and who they travelled with.
protection-child-never = Never
protection-child-never-cell = No cell, no handcuffs, no waiting with adults they do not know.
protection-child-never-handed = Hand them to nobody without IBESR, not even to a relative.
protection-child-never-picture = No picture and no name outside this file.
code-concerns-sick_or_hurt = Ill or hurt
code-concerns-violence = Suffered violence
code-concerns-sexual_violence = Sexual violence
code-concerns-trafficking_signs = Signs of trafficking
code-concerns-domestic_work = Works for others
code-concerns-street = Lives in the street
code-concerns-pregnant_or_mother = Pregnant or a mother
code-concerns-siblings_apart = Apart from siblings
code-concerns-very_young = Under six
code-concerns-fears_return = Afraid to go back

queue-glass_asked = Opening asked for, a life in danger
glass-ask = Ask to open
glass-ask-title = A life is in danger: ask for { $token }?
glass-ask-text = A focal point opens this one file, to you alone, for an hour. Protection at headquarters is told.
glass-ask-when = Only when a life is in danger.
glass-why = What danger?
glass-why-hint = Sealed too: only focal points read it.
glass-waiting = Opening asked for
glass-waiting-text = The focal point has to answer. Call them.
glass-asked = { $name } asks to open
glass-asked-text = A life is said to be in danger. Read why, then answer.
glass-answer = Read why
glass-asked-at = { $name }, { $day }, { $clock }
glass-grant = Open for an hour
glass-grant-title = Open { $token } to { $name }?
glass-grant-text = This file alone, for an hour, to this person alone. Nothing is written in it. Protection at headquarters is told.
glass-grant-why = Why open it
glass-not-now = Do not open
glass-mine = Open to you until { $clock }
glass-opened = { $name }, until { $clock }
glass-open-to = Open to
glass-left = Open to you until { $clock }, { $left } left
glass-left-text = Then it closes. Read only what saves.
alert-glass_asked = opening asked for
alert-glass_granted = opened for an hour
alert-glass_reason = reason for opening

protection-keys = Key of the files
protection-holds = Holds the key
protection-waits = Waits for the key
protection-hand = Hand over the key
protection-hand-title = Hand the key to { $name }?
protection-hand-text = This person will read every file that you read, older ones too. It is written in the journal.
protection-printed = Take the printed key
protection-printed-title = Take the printed key?
protection-printed-text = It is on the recovery sheet of the protection files, kept away from the base. It opens every file. It is written in the journal.
protection-printed-key = The eight groups of the sheet
protection-older = A file written before the first focal point opens with the printed key.

protection-role = This person has a sealed file, not an open record.
protection-role-text = What was typed of them goes into that file and leaves this page. The incident will show the token only.
protection-role-open = Open their file
