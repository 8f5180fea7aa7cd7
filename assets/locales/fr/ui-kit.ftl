### Words of the window's building parts, days and hours.

close = Fermer
go-on = Continuer
go-back = Retour
try-again = Réessayer
percent = { $n } %
language = Langue
language-name = Français
error-unreachable = La fenêtre n’atteint plus le registre. Rien n’est perdu ; fermer et rouvrir le programme.
optional = (facultatif)
choices = Choix
no-choice = Aucun choix avec ces lettres
errors-found =
    { $n ->
        [one] Une chose à corriger
       *[other] { $n } choses à corriger
    }
clock-elapsed = { $time } écoulées
bad-date = { $text } n’est pas une date. Écrire par exemple 14/03/2026 ou « hier ».
bad-time = { $text } n’est pas une heure. Écrire par exemple 14:10.

key-enter = Entrée
key-escape = Échap
key-ArrowDown = flèche bas
key-ArrowUp = flèche haut
key-ArrowLeft = flèche gauche
key-ArrowRight = flèche droite

duration = { $hours } h { $minutes }
age-seconds = { $n } s
age-minutes = { $n } min
age-days = { $n } j
yesterday-at = hier { $clock }
day-at = { $day }, { $clock }
date-no-year = { $weekday } { $day } { $month }
date-short = { $day } { $short_month }
date-weekday = { $short_weekday } { $day }

day-short-0 = dim.
day-short-1 = lun.
day-short-2 = mar.
day-short-3 = mer.
day-short-4 = jeu.
day-short-5 = ven.
day-short-6 = sam.

month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
