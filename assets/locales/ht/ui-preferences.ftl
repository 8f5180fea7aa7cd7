### Mo reglaj yo.
# p (yon moun ki pale lang lan dwe li yo): klè, fonse, gwo solèy, dansite, sere

settings-meta = Pou { $name }, sou machin sa a.
display-title = Lang ak afichaj
theme = Tèm
theme-light = Klè
theme-dark = Fonse
theme-sun = Gwo solèy
density = Dansite
density-normal = Nòmal
density-compact = Sere
text-scale = Gwosè tèks la

own-phrase-title = Fraz sekrè mwen
own-phrase-current = Fraz kounye a
own-phrase-new = Nouvo fraz
own-phrase-again = Nouvo a, yon dezyèm fwa
own-phrase-change = Chanje fraz la
own-phrase-changed = Fraz la chanje

users-title = Kiyès ki pran rejis la
users-count =
    { $n ->
        [one] { $n } moun
       *[other] { $n } moun
    }
user-here = Sou machin sa a
user-elsewhere = Sou yon lòt machin
user-close = Fèmen aksè a
user-close-title = Fèmen aksè { $name }?
user-close-text = Moun sa a p ap louvri rejis la ankò. Sa li ekri rete, sou non li.
why = Rezon
user-add-title = Ajoute yon moun
user-add = Ajoute
user-added = { $name } ka pran rejis la.
user-words-once = Di l senk mo sa yo kounye a: yo p ap parèt ankò.
