### Words of the window's building parts, days and hours.

close = Cerrar
go-on = Continuar
go-back = Volver
try-again = Reintentar
percent = { $n } %
language = Idioma
language-name = Español
error-unreachable = La ventana ya no alcanza el registro. Nada se pierde; cierre el programa y ábralo de nuevo.
optional = (opcional)
choices = Opciones
no-choice = Ninguna opción con estas letras
errors-found =
    { $n ->
        [one] Una cosa que corregir
       *[other] { $n } cosas que corregir
    }
clock-elapsed = { $time } transcurridas
bad-date = { $text } no es una fecha. Escriba por ejemplo 14/03/2026 o «ayer».
bad-time = { $text } no es una hora. Escriba por ejemplo 14:10.

key-enter = Intro
key-escape = Esc
key-ArrowDown = flecha abajo
key-ArrowUp = flecha arriba
key-ArrowLeft = flecha izquierda
key-ArrowRight = flecha derecha

duration = { $hours } h { $minutes }
age-seconds = { $n } s
age-minutes = { $n } min
age-days = { $n } d
yesterday-at = ayer { $clock }
day-at = { $day }, { $clock }
date-no-year = { $weekday } { $day } de { $month }
date-short = { $day } { $short_month }
date-weekday = { $short_weekday } { $day }

day-short-0 = dom.
day-short-1 = lun.
day-short-2 = mar.
day-short-3 = mié.
day-short-4 = jue.
day-short-5 = vie.
day-short-6 = sáb.

month-short-1 = ene.
month-short-2 = feb.
month-short-3 = mar.
month-short-4 = abr.
month-short-5 = may.
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = ago.
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = dic.
