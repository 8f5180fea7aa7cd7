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
date-long = { $weekday } { $day } de { $month } de { $year }
date-no-year = { $weekday } { $day } de { $month }
date-short = { $day } { $short_month }
date-weekday = { $short_weekday } { $day }

day-0 = domingo
day-1 = lunes
day-2 = martes
day-3 = miércoles
day-4 = jueves
day-5 = viernes
day-6 = sábado

day-short-0 = dom.
day-short-1 = lun.
day-short-2 = mar.
day-short-3 = mié.
day-short-4 = jue.
day-short-5 = vie.
day-short-6 = sáb.

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

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
