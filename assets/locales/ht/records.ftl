### Mo fich yo: kalite, chan, kòd.
### Proposed wording, to be read by a speaker, except the lines marked (v), seen in a Haitian source.

## Kinds
# (p)
kind-log_entry = Liv evènman
kind-incident = Ensidan
kind-person = Moun
kind-involvement = Patisipasyon
# (v)
kind-custody = Gadavi
kind-custody_event = Swivi gadavi
kind-base = Baz
kind-user = Itilizatè
kind-crossing_point = Pwen pasaj
kind-offence = Enfraksyon
kind-agency = Enstitisyon
kind-device = Machin

## Header of every record
field-id = Idantifyan
field-kind = Kalite
field-number = Nimewo
field-base = Baz
field-author = Otè
field-occurred_at = Dat ak lè sa rive
field-recorded_at = Ekri nan dat
field-clock_doubtful = Lè a pa sèten
field-source = Sous
field-reported_by = Moun ki bay nouvèl la
field-paper_reference = Referans papye
field-place = Kote
field-commune = Komin
field-crossing_point = Pwen pasaj
field-boundary_stone = Bòn fwontyè
field-lat = Latitid
field-lon = Lonjitid
field-text = Tèks
field-place-text = Kote egzak
field-stage = Eta fich la
field-compartment = Konpatiman
field-delivery = Trajè
field-conflicts = Vèsyon pou chwazi
code-source-direct = Wè sou plas
code-source-radio = Radyo
code-source-phone = Telefòn
code-source-paper = Papye
code-stage-final = Definitif
code-stage-amended = Modifye
# (v)
code-stage-void = Anile
code-compartment-open = Louvri
code-compartment-protection = Pwoteksyon
field-void_reason = Rezon anilasyon an
code-base-OUA = Wanament
code-base-MAL = Malpas
code-base-BEL = Beladè
code-base-ANP = Ansapit
code-crossing_point-ouanaminthe = Wanament
code-crossing_point-malpasse = Malpas
code-crossing_point-belladere = Beladè
code-crossing_point-anse_a_pitres = Ansapit

## Main courante
field-category = Kalite
field-log_entry-text = Sa ki pase
field-persons_named = Moun yo site
field-follow_up = Sa ki rete pou fè
field-links = Lyen
field-corrects = Korije liy
code-category-duty_start = Kòmanse sèvis
code-category-relief = Relèv
code-category-patrol_out = Patwouy, depa
code-category-patrol_back = Patwouy, retou
code-category-incident = Ensidan
# (v)
code-category-arrest = Arestasyon
code-category-seizure = Sezi
code-category-visit = Vizit
code-category-complaint = Plent
code-category-breakdown = Pàn
code-category-radio_check = Kontwòl radyo
code-category-fuel_supply = Gaz
code-category-order = Lòd
code-category-nil_report = Pa gen anyen pou siyale
code-category-other = Lòt

## Incident
field-nature = Kalite zak la
field-discovered_by = Kijan yo jwenn li
field-description = Rakontman
field-officers = Ajan yo
field-vehicles = Machin yo
field-vehicles-kind = Kalite machin
field-plate = Plak
field-make = Mak
field-colour = Koulè
field-started_at = Kòmansman
field-ended_at = Fen
field-direction = Direksyon
field-migrants = Migran yo
field-women = Fanm
field-men = Gason
field-girls = Tifi
field-boys = Tigason
field-force_used = Yo sèvi ak fòs
field-force_detail = Detay sou fòs la
field-injured = Blese
field-dead = Mò
field-state = Eta dosye a
field-close_reason = Rezon fèmti
code-nature-human_trafficking = Trafik moun
code-nature-migrant_smuggling = Kontrebann migran
code-nature-irregular_crossing = Pasaj ilegal
# (v)
code-nature-contraband = Kontrebann
code-nature-narcotics = Dwòg
code-nature-weapons = Zam
code-nature-document_fraud = Fo papye
code-nature-stolen_vehicle = Machin vòlè
code-nature-kidnapping = Kidnapin
code-nature-assault = Agresyon
code-nature-other = Lòt
code-discovered_by-patrol = Patwouy
code-discovered_by-checkpoint = Pòs kontwòl
code-discovered_by-tip = Enfòmasyon yon moun bay
code-discovered_by-intelligence = Ransèyman
code-discovered_by-dominican_authority = Otorite dominiken
code-discovered_by-complaint = Plent
code-discovered_by-self_report = Moun nan menm
code-direction-to_haiti = Vè Ayiti
code-direction-to_dominican_republic = Vè Dominikani
code-direction-unknown = Enkoni
code-state-open = Louvri
code-state-sent_to_prosecutor = Voye bay Pakè
code-state-sent_to_dcpj = Voye bay DCPJ
code-state-closed = Fèmen

## Person
field-family_name = Siyati
field-given_names = Prenon
field-name_unknown = Non enkoni
field-aliases = Ti non
field-sex = Sèks
field-birth_date = Dat nesans
field-birth_estimated = Nesans estime
field-age_declared = Laj moun nan di
field-age_as_of = Laj li di nan dat
field-nationality = Nasyonalite
field-languages = Lang
field-documents = Papye
field-type = Tip
field-documents-number = Nimewo papye a
field-country = Peyi
field-expires = Fini nan dat
field-ninu = NINU
field-nif = NIF
field-commune_of_origin = Komin kote l soti
field-phone = Telefòn
field-marks = Siy patikilye
field-disability = Andikap
code-sex-F = Fanm
code-sex-M = Gason
code-sex-X = X
code-sex-unknown = Enkoni
code-type-passport = Paspò
code-type-id_card = Kat idantite
code-type-consular_card = Kat konsilè
code-type-visa = Viza
code-type-birth_certificate = Batistè
code-type-licence = Lisans
code-type-parental_authorisation = Otorizasyon paran
code-type-other = Lòt

## Involvement
field-incident = Ensidan
field-person = Moun
field-role = Wòl
code-role-suspect = Sispèk
# (p)
code-role-smuggler = Pasè
# (p)
code-role-trafficker = Trafikan moun
code-role-recruiter = Rekritè
code-role-transporter = Transpòtè
code-role-harbourer = Moun ki kache yo
code-role-exploiter = Eksplwatè
# (p)
code-role-presumed_victim = Viktim sipoze
code-role-smuggled_migrant = Migran yo t ap pase
# (p)
code-role-unaccompanied_minor = Timoun ki poukont li
code-role-separated_minor = Timoun ki separe ak fanmi l
code-role-witness = Temwen
code-role-complainant = Pleyan
code-role-companion = Akonpayatè

## Custody
field-arrested_at = Arete nan dat
field-basis = Baz legal
field-warrant = Manda
field-warrant-type = Kalite manda
field-warrant-number = Nimewo manda a
field-judge = Jij
field-reasons_told = Rezon yo di li
field-at = Nan dat
field-language = Lang
field-offences = Enfraksyon
field-property = Byen yo pran
field-health_on_arrival = Sante lè l rive
field-rights = Dwa
field-rights-lawyer = Avoka
field-rights-family = Fanmi
field-rights-doctor = Doktè
field-rights-consulate = Konsila
field-offered_at = Ofri nan dat
field-used_at = Itilize nan dat
field-result = Rezilta
code-result-used = Itilize
code-result-refused = Refize
code-result-not_possible = Pa posib
field-minor_notified = Otorite avize pou timoun
field-minor_notified-bpm_at = BPM avize nan dat
field-minor_notified-ibesr_at = IBESR avize nan dat
field-cell = Kacho
field-presented = Prezantasyon devan jij
field-decision = Desizyon
field-exit = Sòti
field-exit-kind = Rezon sòti
field-order_reference = Referans lòd la
field-order_by_phone = Lòd nan telefòn
field-authority = Otorite
field-overrun_reason = Rezon depasman an
code-basis-flagrante_delicto = Flagran deli
code-basis-warrant = Manda
code-kind-brought_before_judge = Mennen devan jij
code-kind-committal_order = Manda depo
code-kind-released_by_order = Lage sou lòd
code-kind-transferred = Transfere
code-kind-hospital = Lopital
code-kind-escaped = Chape
code-kind-died = Mouri

## Custody events
# (v)
field-custody = Gadavi
field-event = Evènman
code-event-meal = Manje
code-event-rest = Repo
code-event-visit = Vizit
code-event-hearing = Odisyon
code-event-medical = Swen
code-event-transfer = Transfè
code-event-check = Verifikasyon kacho a
code-event-warning_24 = 24 èdtan pase
code-event-warning_36 = 36 èdtan pase
code-event-warning_44 = Alèt 44 èdtan bay
code-event-deadline = 48 èdtan rive

## What to do about a custody
todo-write_overrun_reason = Ekri rezon depasman an
todo-record_exit = Sovgade sòti a ak lòd la
todo-present_to_judge = Prezante devan jij
todo-notify_bpm = Avize BPM
todo-notify_ibesr = Avize IBESR
todo-complete_order = Konplete referans lòd la
todo-tell_reasons = Di moun nan rezon arestasyon an
todo-offer_rights = Ofri dwa yo
todo-complete_basis = Ekri baz legal la
todo-complete_offences = Ekri enfraksyon an

## Users, devices and lists of headquarters
field-name = Non
field-code = Kòd
field-department = Depatman
field-retired = Retire
field-official = Ofisyèl
field-facing = Anfas
field-legal_basis = Baz legal
field-address = Adrès
field-user-role = Wòl
field-sign_key = Kle siyati
field-seal_key = Kle sele
field-granted_by = Moun ki bay dwa a
field-vouched_by = Moun ki garanti l
field-disabled = Aksè fèmen
field-acting_until = Enterimè jiska
field-journal = Jounal
field-enrolment = Otorizasyon
field-fingerprint = Kòd kontwòl
field-approved_at = Otorize nan dat
role-officer = Ajan
role-commander = Kòmandan baz la
role-protection = Pwen fokal pwoteksyon
role-administrator = Administratè baz la
role-hq_analyst = Analis syèj la
role-hq_administrator = Administratè syèj la
role-hq_protection = Pwoteksyon nan syèj la
role-auditor = Kontwolè

## How far a record has travelled
delivery-here = Isit
delivery-base = Baz
delivery-stick = Kle
delivery-received = Resevwa

## Acts of the journal
op-put = kreye
op-patch = modifye
op-append = ekri
op-add = ajoute
op-remove = retire
# (v)
op-void = anile
op-unvoid = anilasyon retire
op-resolve = deside
op-alert = alèt
op-read = li
op-verdict = syèj la jije

## Why a search result matches
why-exact = menm non
why-prefix = kòmansman non an
why-part = pati nan non an
why-sound = menm son

## Countries met at the border; others are shown by their code
country-HTI = Ayiti
country-DOM = Dominikani
country-USA = Etazini
country-CUB = Kiba
country-VEN = Venezyela
country-COL = Kolonbi
country-BRA = Brezil
country-CHL = Chili
country-FRA = Lafrans
country-CAN = Kanada
country-BHS = Bahamas
country-JAM = Jamayik
country-XXA = San peyi
country-XXX = Enkoni

## Journal lines that write themselves
log-incident = { $nature }{ $place }. Moun: { $count }.
label-minor = minè
label-name-unknown = non enkoni
