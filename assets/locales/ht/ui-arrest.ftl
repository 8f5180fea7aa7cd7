### Mo entèsepsyon ak arestasyon.
# p (yon moun ki pale lang lan dwe li yo): etap, chan, resanblans, menm son, si w vle, siy, enfraksyon, bòn, dwa yo ofri l, Kote egzak la; « bouyon » se soup tou

arrest-number-later = N ap bay nimewo a lè nou sovgade l.
arrest-steps = Etap yo
arrest-step-facts = Sa ki pase
arrest-step-persons = Moun
arrest-step-custody = Gadavi
arrest-step-story = Istwa a
arrest-step-review = Reli
arrest-complete = konplè
arrest-none = okenn
arrest-later = si w vle
arrest-people-n =
    { $n ->
        [one] { $n } moun
       *[other] { $n } moun
    }
arrest-lacks-n =
    { $n ->
        [one] { $n } chan manke
       *[other] { $n } chan manke
    }
arrest-lacks = Manke
arrest-missing = Pou sovgade, manke: { $fields }
arrest-kept = Bouyon an sovgade { $clock }
arrest-saved-as = Sovgade: { $number }
arrest-saved = Sovgade. Men nimewo yo:
arrest-save = Sovgade
arrest-open-case = Louvri dosye a
arrest-change = Modifye
arrest-add = Ajoute yon moun
arrest-person-n = Moun { $n }
arrest-when = Jou ak lè sa rive
arrest-day = Jou sa rive
arrest-hour = Lè sa rive
arrest-at = { $day }, { $clock }
arrest-not-said = pa presize
arrest-officers-hint = Separe non yo ak yon vigil.
arrest-born = Laj oswa dat nesans
arrest-born-bad = { $text } se pa ni yon laj ni yon dat. Ekri pa egzanp 39, 1987 oswa 12/03/1987.
arrest-not-same = Se pa moun sa a
arrest-same = Menm moun
arrest-known = Nou konnen l deja?
arrest-known-count =
    { $n ->
        [one] { $n } resanblans sou { $people } moun
       *[other] { $n } resanblans sou { $people } moun
    }
arrest-known-none = Pa gen moun ki gen non sa a isit.
arrest-known-cases =
    { $n ->
        [one] { $n } dosye
       *[other] { $n } dosye
    }
arrest-last-seen = Dènye fwa yo wè l: { $where }
arrest-arrested = Moun sa a arete
arrest-arrested-day = Jou arestasyon an
arrest-arrested-hour = Lè arestasyon an
arrest-arrested-at = arete a { $clock }
arrest-until = 48 èdtan jiska { $day }, { $clock }
arrest-at-once = L ap sovgade touswit.
arrest-custody-none = Pa gen moun ki arete
arrest-custody-none-text = Koche « Moun sa a arete » nan etap Moun.
arrest-story-hint = Kiyès, kisa, ki kote, kijan. Ou ka konplete l pita.
arrest-write = Pou ekri: { $field }
arrest-why = Konplete pandan y ap ekri l
arrest-joins = N ap ajoute moun nan dosye { $number }.
arrest-section-place = Kote egzak la
arrest-section-flow = Ki bò yo prale, migran
arrest-section-harm = Fòs, blese, mò
arrest-section-vehicles = Machin
arrest-section-time = Kòmansman ak fen
arrest-section-source = Ekri apre
arrest-section-particulars = Siy ak kontak
arrest-section-papers = Papye ak nimewo
arrest-section-told = Rezon yo di l
arrest-section-rights = Dwa yo ofri l
arrest-section-offences = Enfraksyon
arrest-section-property = Bagay ak lajan yo pran
arrest-section-officers = Ajan ki arete l
arrest-vehicle-n = Machin { $n }
arrest-document-n = Papye { $n }
arrest-add-vehicle = Ajoute yon machin
arrest-add-document = Ajoute yon papye
arrest-take-away = Retire
arrest-property-hint = Yon liy pou chak bagay oswa chak kantite lajan.
arrest-arresting-hint = Separe non yo ak yon vigil. Vid: ajan ki te la yo.
arrest-started-day = Jou li kòmanse
arrest-started-hour = Lè li kòmanse
arrest-ended-day = Jou li fini
arrest-ended-hour = Lè li fini
arrest-told-day = Jou yo di l rezon yo
arrest-told-hour = Lè yo di l rezon yo
arrest-rights-day = Jou yo ofri dwa yo
arrest-rights-hour = Lè yo ofri dwa yo
arrest-bad-number = { $text } se pa yon nonb. Ekri pa egzanp 3.
arrest-bad-stone = Bòn yo soti nan 1 rive 332. Ekri pa egzanp 12.
arrest-bad-degrees = { $text } pa an degre. Ekri pa egzanp 19,5512.
arrest-bad-moment = Ekri jou a ak lè a.
match-family_name-equal = menm non
match-family_name-prefix = kòmansman non an
match-family_name-part = yon pati nan non an
match-family_name-sound = non, menm son
match-family_name-different = lòt non
match-given_names-equal = menm prenon
match-given_names-prefix = kòmansman prenon an
match-given_names-part = yon pati nan prenon an
match-given_names-sound = prenon, menm son
match-given_names-different = lòt prenon
match-alias-equal = menm ti non
match-alias-sound = ti non, menm son
match-birth_year-equal = menm ane
match-birth_year-different = lòt ane
match-birth_year-near = ane toupre
match-document-equal = menm nimewo papye
match-sex-equal = menm sèks
match-sex-different = lòt sèks
