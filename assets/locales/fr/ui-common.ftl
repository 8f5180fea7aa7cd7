### Mots que plusieurs pages partagent.

clock-over = 48 h dépassées
clock-past = { $hours } h passées
person-masked = { $name }, mineur
age-about = ≈ { $n } ans
age-years = { $n } ans
search-search-title = Rechercher
search-people-title = Personnes
search-cases-title = Dossiers
search-meta = Une partie d’un nom, un numéro, un mot. Dans ce registre seulement.
search-count =
    { $n ->
        [one] { $n } résultat
       *[other] { $n } résultats
    }
search-none = Rien pour « { $text } »
search-empty = Rien d’écrit encore
search-none-text = Essayer moins de lettres, ou un autre nom.
not-signed = Non signé
open-record = Ouvrir la fiche
