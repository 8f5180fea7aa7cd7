### Words of the printed papers.

## Of every sheet
paper-country = Republic of Haiti
paper-service = Haitian National Police · Border police (POLIFRONT)
paper-page = Page { $page } of { $pages }
paper-printed = Printed { $at } by { $by }, machine { $machine }
paper-void = VOID
paper-draft = DRAFT
paper-moment = { $day }, { $clock }
paper-date = { $day } { $month } { $year }
paper-figures = { $day }/{ $month }/{ $year } { $clock }
paper-part = { $name }: { $value }
paper-yes = Yes
paper-no = No
paper-period = From { $from } to { $to }
paper-sign-here = Date, name and signature
paper-content = Content
paper-origin = How it was recorded
paper-what = What
paper-when = When
paper-who = By
paper-before = Before
paper-after = After
paper-blank-how = Fill in during an outage, then enter it in the register with the reference of this sheet. * : always fill in.

## Languages
code-language-hat = Haitian Creole
code-language-fra = French
code-language-spa = Spanish
code-language-eng = English

## Who signs
paper-sign-officer = The officer
paper-sign-commander = The base commander
paper-sign-arrested = The person arrested
paper-sign-read-to = The person to whom these rights were read
paper-sign-interpreter = The interpreter
paper-sign-holder = The holder
paper-sign-witness = The witness
paper-sign-receiver = For the receiving institution
paper-sign-prosecutor = The government commissioner
paper-sign-organiser = The organiser

## Arrest and custody
paper-title-arrest = Record of arrest
paper-title-register = Custody register: extract
paper-arrest = Arrest
paper-facts = Facts
paper-rights-given = Rights and notices
paper-outcome = Outcome
paper-deadline = End of the 48 hours
paper-still-held = Still in custody
paper-overruns = Beyond the 48 hours
paper-overrun-by = Exceeded by
paper-duration = { $hours } h { $minutes }
paper-says = Statements and remarks of the person arrested
paper-age = Age at arrest
paper-years = { $n } years
paper-about-years = about { $n } years
paper-maybe-minor = perhaps a minor, treated as one
paper-others = Other people of the case
paper-seizures = Seizures
paper-no-custody = No custody in this period.
paper-custodies = Custodies

## Seizure
paper-title-seizure = Record of seizure
paper-item = Item seized
paper-taken-from = Taken from
paper-seal = Seal and storage
paper-chain = From hand to hand
paper-no-transfer = No transfer: the item has stayed with whoever seized it.
paper-held-by = Held now by
paper-disputed = Two holders on record, to be settled: { $names }

## Main courante
paper-title-day = Day sheet of the main courante
paper-hour = Time
paper-corrects = corrects { $number }
paper-corrected = corrected by { $number }
paper-no-line = No line on this day. No line is not a nil report.
paper-control = Control
paper-code = Control code
paper-lines = Lines
paper-whole-day = The whole day
paper-numbers = Numbers
paper-run = { $first } to { $last }
paper-run-broken = { $first } to { $last }, with a number missing
paper-run-elsewhere = { $first } to { $last }, { $n } of them on the sheet of another day

## Case
paper-title-case = Case file
paper-people = People
paper-history = Annex: who changed what

## Referral
paper-title-referral = Referral slip
paper-subject = Person or group
paper-slip-code = Code of this slip
paper-slip-how = Read it over the telephone to confirm receipt.
paper-acknowledge = Acknowledgement
paper-acknowledge-how = The institution signs here and returns a copy to the base, or reads the code over the telephone. Without that, the care is not confirmed.

## Training
paper-title-certificate = Certificate of training
paper-certifies = { $name } attended and passed the training “{ $theme }”.

## Rights of the person arrested, to be read aloud
paper-title-rights = Your rights
rights-1 = You must be told why you are arrested, in a language you understand.
rights-2 = You have the right to remain silent. Nobody can make you accuse yourself.
rights-3 = You have the right to a lawyer, or to a witness of your choice, while you are questioned.
rights-4 = You may have your family, or a person of your choice, told.
rights-5 = You may ask to see a doctor.
rights-6 = If you are a foreigner, you may have your consulate told.
rights-7 = A judge must hear you within 48 hours of the arrest.
rights-8 = Nobody may hit, threaten or humiliate you.
rights-9 = If you are under 18, the child protection brigade and IBESR must be told.
