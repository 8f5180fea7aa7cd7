### Mo ki sou papye enprime yo.
# p : tout sa ki nan fichye sa a se pwopozisyon ; yon moun ki pale kreyòl dwe li l.

## Tout fèy
paper-country = Repiblik d Ayiti
paper-service = Polis nasyonal d Ayiti · Polis fwontyè (POLIFRONT)
paper-page = Paj { $page } sou { $pages }
paper-printed = Enprime { $at } pa { $by }, machin { $machine }
paper-void = ANILE
paper-draft = BOUYON
paper-moment = { $day }, { $clock }
paper-date = { $day } { $month } { $year }
paper-figures = { $day }.{ $month }.{ $year } { $clock }
paper-part = { $name } : { $value }
paper-yes = Wi
paper-no = Non
paper-period = Soti { $from } rive { $to }
paper-sign-here = Dat, non ak siyati
paper-content = Sa ki ladan l
paper-origin = Kote fich la soti
paper-what = Kisa
paper-when = Lè
paper-who = Pa
paper-before = Anvan
paper-after = Apre
paper-blank-how = Ranpli l pandan yon pàn, epi antre l nan rejis la ak referans fèy sa a. * : toujou ranpli l.

## Lang
code-language-hat = Kreyòl ayisyen
code-language-fra = Fransè
code-language-spa = Panyòl
code-language-eng = Angle

## Kiyès ki siyen
paper-sign-officer = Ajan an
paper-sign-commander = Kòmandan baz la
paper-sign-arrested = Moun yo arete a
paper-sign-read-to = Moun yo te li dwa sa yo ba li a
paper-sign-interpreter = Entèprèt la
paper-sign-holder = Moun ki kenbe l la
paper-sign-witness = Temwen an
paper-sign-receiver = Pou enstitisyon ki resevwa a
paper-sign-prosecutor = Komisè Gouvènman an
paper-sign-organiser = Òganizatè a

## Arestasyon ak gadavi
paper-title-arrest = Pwosèvèbal arestasyon
paper-title-register = Rejis gadavi : yon pati
paper-arrest = Arestasyon
paper-facts = Sa k pase
paper-rights-given = Dwa ak avètisman
paper-outcome = Sa k vin apre
paper-deadline = Fen 48 èdtan yo
paper-still-held = Toujou an gadavi
paper-overruns = Depase 48 èdtan yo
paper-overrun-by = Depasman
paper-duration = { $hours } h { $minutes }
paper-says = Sa moun yo arete a deklare ak remake
paper-age = Laj lè arestasyon an
paper-years = { $n } an
paper-about-years = anviwon { $n } an
paper-maybe-minor = petèt minè, nou trete l kòm minè
paper-others = Lòt moun nan zafè a
paper-seizures = Sezi
paper-no-custody = Pa gen gadavi nan peryòd sa a.
paper-custodies = Gadavi

## Sezi
paper-title-seizure = Pwosèvèbal sezi
paper-item = Sa yo sezi a
paper-taken-from = Kote l soti
paper-seal = Sele ak depo
paper-chain = Men pase men
paper-no-transfer = Pa gen transfè : bagay la rete nan men moun ki te sezi l la.
paper-held-by = Kiyès ki gen li kounye a
paper-disputed = De moun ekri kòm moun ki gen li, pou regle : { $names }

## Liv evènman
paper-title-day = Fèy jounen an nan liv evènman
paper-hour = Lè
paper-corrects = korije { $number }
paper-corrected = korije pa { $number }
paper-no-line = Pa gen liy jou sa a. Lè pa gen liy, se pa yon rapò ki di pa gen anyen.
paper-control = Kontwòl
paper-code = Kòd kontwòl
paper-lines = Liy
paper-whole-day = Tout jounen an
paper-numbers = Nimewo
paper-run = { $first } rive { $last }
paper-run-broken = { $first } rive { $last }, gen yon nimewo ki manke
paper-run-elsewhere = { $first } rive { $last }, { $n } ladan yo sou fèy yon lòt jou

## Dosye
paper-title-case = Dosye
paper-people = Moun
paper-history = Anèks : kiyès ki chanje kisa

## Referans
paper-title-referral = Fich referans
paper-subject = Moun oswa gwoup
paper-slip-code = Kòd fich la
paper-slip-how = Li l nan telefòn pou konfime ou resevwa.
paper-acknowledge = Prèv ou resevwa
paper-acknowledge-how = Enstitisyon an siyen isit epi remèt baz la yon kopi, oswa li kòd la nan telefòn. San sa, pa gen prèv yo pran moun nan an chaj.

## Fòmasyon
paper-title-certificate = Sètifika fòmasyon
paper-certifies = { $name } te swiv fòmasyon « { $theme } » epi li reyisi l.

## Dwa moun yo arete a, pou li byen fò
paper-title-rights = Dwa ou
rights-1 = Yo dwe di w poukisa yo arete w, nan yon lang ou konprann.
rights-2 = Ou gen dwa pa pale. Pèsonn pa ka fòse w akize tèt ou.
rights-3 = Ou gen dwa gen yon avoka oswa yon temwen ou chwazi pandan y ap poze w kesyon.
rights-4 = Ou ka mande pou yo avèti fanmi w oswa yon moun ou chwazi.
rights-5 = Ou ka mande pou w wè yon doktè.
rights-6 = Si ou se etranje, ou ka mande pou yo avèti konsila w.
rights-7 = Yon jij dwe tande w nan 48 èdtan apre arestasyon an.
rights-8 = Pèsonn pa gen dwa frape w, menase w ni imilye w.
rights-9 = Si ou poko gen 18 an, yo dwe avèti Brigad pwoteksyon minè ak IBESR.
