### Words of the window's building parts, days and hours. « p » marks a proposal to be read by a speaker.

# p: si w vle, rive, flèch

close = Fèmen
go-on = Kontinye
go-back = Tounen
try-again = Eseye ankò
percent = { $n } %
language = Lang
language-name = Kreyòl
error-unreachable = Fenèt la pa jwenn rejis la ankò. Anyen pa pèdi; fèmen pwogram nan epi relouvri l.
optional = (si w vle)
choices = Chwa yo
no-choice = Pa gen chwa ak lèt sa yo
errors-found =
    { $n ->
        [one] Yon bagay pou korije
       *[other] { $n } bagay pou korije
    }
clock-elapsed = { $time } pase
bad-date = { $text } pa yon dat. Ekri pa egzanp 14/03/2026 oswa « yè ».
bad-time = { $text } pa yon lè. Ekri pa egzanp 14:10.

key-enter = Enter
key-escape = Esc
key-ArrowDown = flèch anba
key-ArrowUp = flèch anwo
key-ArrowLeft = flèch agoch
key-ArrowRight = flèch adwat

duration = { $hours } h { $minutes }
age-seconds = { $n } s
age-minutes = { $n } min
age-days = { $n } jou
yesterday-at = yè { $clock }
day-at = { $day }, { $clock }
date-no-year = { $weekday } { $day } { $month }
date-short = { $day } { $short_month }
date-weekday = { $short_weekday } { $day }

day-short-0 = dim.
day-short-1 = len.
day-short-2 = mad.
day-short-3 = mèk.
day-short-4 = jed.
day-short-5 = van.
day-short-6 = sam.

month-short-1 = janv.
month-short-2 = fevr.
month-short-3 = mas
month-short-4 = avr.
month-short-5 = me
month-short-6 = jen
month-short-7 = jiy.
month-short-8 = out
month-short-9 = sept.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = des.
