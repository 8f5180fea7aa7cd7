### Jou ak mwa.

date-long = { $weekday } { $day } { $month } { $year }

day-0 = dimanch
day-1 = lendi
day-2 = madi
day-3 = mèkredi
day-4 = jedi
day-5 = vandredi
day-6 = samdi

month-1 = janvye
month-2 = fevriye
month-3 = mas
month-4 = avril
month-5 = me
month-6 = jen
month-7 = jiyè
month-8 = out
month-9 = septanm
month-10 = oktòb
month-11 = novanm
month-12 = desanm
