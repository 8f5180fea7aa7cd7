### Moun ki disparèt: avi a sele, konparezon an fèt avèg. Tout se pwopozisyon (p).

form-missing_report = Avi moun ki disparèt
missing-meta = Li sele lè l sovgade. Sa rejis la konnen sou moun sa a pa di isit la.
missing-who = Moun ki disparèt la
missing-since-hint = Yon jou, yon mwa oswa yon ane.
missing-name = Non li
missing-save = Sele epi sovgade
missing-saved = Avi { $number } sovgade, sele
missing-saved-text = Pwen fokal pwoteksyon an konpare l ak dosye yo epi se li menm ki kontakte moun ki bay avi a. Repons isit la se menm bagay pou chak avi.
missing-title = Moun yo siyale ki disparèt
missing-count =
    { $n ->
        [one] { $n } avi.
       *[other] { $n } avi.
    }
missing-alike =
    { $n ->
        [0] Okenn dosye pa sanble ak yo.
        [one] { $n } gen yon dosye ki sanble ak li.
       *[other] { $n } gen yon dosye ki sanble ak yo.
    }
missing-files =
    { $n ->
        [0] okenn dosye ki sanble
        [one] { $n } dosye ki sanble
       *[other] { $n } dosye ki sanble
    }
missing-none = Yo pa siyale okenn moun ki disparèt
missing-blind = Konparezon an fèt nan memwa machin sa a, anba kle w. Moun ki ekri avi a pa konn anyen. Premye fwa w wè yon rapwochman, sa ekri nan istwa de dosye yo.
queue-matches =
    { $n ->
        [one] Moun disparèt ki gen dosye ki sanble
       *[other] Moun disparèt ki gen dosye ki sanble
    }
error-missing-since = Ekri yon jou, yon mwa oswa yon ane, pa egzanp 12/03/2026.
error-missing-reach = Ekri yon telefòn oswa yon adrès: fòk yo ka jwenn moun ki bay avi a.
