### Palabras que comparten varias páginas.

clock-over = 48 h superadas
clock-past = { $hours } h pasadas
person-masked = { $name }, menor
age-about = ≈ { $n } años
age-years = { $n } años
search-search-title = Buscar
search-people-title = Personas
search-cases-title = Expedientes
search-meta = Parte de un nombre, un número, una palabra. Solo en este registro.
search-count =
    { $n ->
        [one] { $n } resultado
       *[other] { $n } resultados
    }
search-none = Nada para «{ $text }»
search-empty = Nada escrito todavía
search-none-text = Pruebe con menos letras, u otro nombre.
not-signed = Sin firmar
open-record = Abrir la ficha
