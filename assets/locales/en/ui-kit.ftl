### Words of the window's building parts, days and hours.

close = Close
go-on = Go on
go-back = Back
try-again = Try again
percent = { $n }%
language = Language
language-name = English
error-unreachable = The window no longer reaches the register. Nothing is lost; close the program and open it again.
optional = (optional)
choices = Choices
no-choice = No choice with these letters
errors-found =
    { $n ->
        [one] One thing to correct
       *[other] { $n } things to correct
    }
clock-elapsed = { $time } elapsed
bad-date = { $text } is not a date. Write for example 14/03/2026 or “yesterday”.
bad-time = { $text } is not a time. Write for example 14:10.

key-enter = Enter
key-escape = Esc
key-ArrowDown = down arrow
key-ArrowUp = up arrow
key-ArrowLeft = left arrow
key-ArrowRight = right arrow

duration = { $hours } h { $minutes }
age-seconds = { $n } s
age-minutes = { $n } min
age-days = { $n } d
yesterday-at = yesterday { $clock }
day-at = { $day }, { $clock }
date-no-year = { $weekday } { $day } { $month }
date-short = { $day } { $short_month }
date-weekday = { $short_weekday } { $day }

day-short-0 = Sun
day-short-1 = Mon
day-short-2 = Tue
day-short-3 = Wed
day-short-4 = Thu
day-short-5 = Fri
day-short-6 = Sat

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sept
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
