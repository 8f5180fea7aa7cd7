### Gwoup yo kenbe a: sa ki pase yon sèl fwa, apre sa yon liy pou chak moun. Tout se pwopozisyon (p).

form-group = Gwoup yo kenbe
group-meta = Yon liy pou chak moun; tout sovgade ansanm. « ? » si non an pa konnen, apre sa siy yo. Alt V: viktim sipoze.
group-people = Moun nan gwoup la
group-line = Liy
group-cell = { $word }, liy { $n }
group-sex = Sèks (F, G)
group-born = Laj, nesans
group-officers = (mete vigil ant yo)
group-add = Ajoute yon liy
group-remove = Retire liy { $n }
group-line-error = Liy { $n }: { $text }
group-file = Dosye pwoteksyon
group-files =
    { $n ->
        [one] { $n } dosye pwoteksyon, sele
       *[other] { $n } dosye pwoteksyon, sele
    }
group-uncounted =
    { $n ->
        [one] { $n } san laj oswa sèks: pa konte
       *[other] { $n } san laj oswa sèks: pa konte
    }
group-with-parent = Timoun ki ak papa yo oswa manman yo: konte isit la, san liy.
group-save = Sovgade gwoup la
error-group-age = Ekri laj la, menm si se apeprè: li di si gen dosye timoun pou louvri.
