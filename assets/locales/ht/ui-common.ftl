### Mo plizyè paj pataje.
# p (yon moun ki pale lang lan dwe li yo): minè, rezilta, pa siyen

clock-over = 48 è depase
clock-past = { $hours } è pase
person-masked = { $name }, minè
age-about = ≈ { $n } an
age-years = { $n } an
search-search-title = Rechèch
search-people-title = Moun
search-cases-title = Dosye
search-meta = Yon moso nan yon non, yon nimewo, yon mo. Nan rejis sa a sèlman.
search-count =
    { $n ->
        [one] { $n } rezilta
       *[other] { $n } rezilta
    }
search-none = Anyen pou « { $text } »
search-empty = Poko gen anyen ki ekri
search-none-text = Eseye mwens lèt, oswa yon lòt non.
not-signed = Pa siyen
# Pwopoze: pou yon moun ki pale lang lan verifye.
open-record = Ouvri fich la
