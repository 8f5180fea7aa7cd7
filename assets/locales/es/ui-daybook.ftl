### El libro de novedades: el día como un libro, y la línea nueva.

daybook-lines =
    { $n ->
        [one] { $n } línea
       *[other] { $n } líneas
    }
daybook-corrections =
    { $n ->
        [one] { $n } corrección
       *[other] { $n } correcciones
    }
daybook-previous = Día anterior
daybook-next = Día siguiente
daybook-write = Escribir una línea
daybook-number = N.º
daybook-hour = Hora
daybook-way = Trayecto
daybook-none = Ninguna línea este día
daybook-none-text = Un día sin novedades también se escribe.
daybook-written = escrito a las { $when }
daybook-corrected-by = Corregida por la línea { $number }
daybook-corrects = Corrige la línea { $number }, que queda en el registro
daybook-unbroken = Serie sin huecos
daybook-broken = Faltan números
daybook-run = { $first } a { $last }
daybook-code = Código del día
daybook-chosen = Línea elegida
daybook-when = Cuándo
daybook-officer = Agente
daybook-link-corrects = Corrige
daybook-link-corrected = Corregida por
daybook-correct = Corregir con una línea nueva
daybook-correct-text = Una línea escrita ya no cambia: la corrección la sigue y remite a ella.
daybook-new = Línea del libro de novedades
daybook-new-meta = Toma su número al guardarse, y después ya no cambia.
daybook-text-hint = Quién, qué, dónde, cuántos. Sin nombre de víctima.
daybook-late = Ocurrió antes
daybook-late-when = Día y hora de los hechos
daybook-late-day = Día
daybook-draft-at = Borrador guardado { $clock }
daybook-draft-none = Nada escrito todavía
daybook-leave-draft = Conservar el borrador
daybook-save = Guardar
error-log-future = Esta hora aún no ha llegado. Escribir la de los hechos.
daybook-paper-hint = Cuaderno y hoja, por ejemplo.
daybook-from-paper = Copiada del papel
daybook-from-paper-at = Copiada del papel: { $where }
daybook-filters = Buscar en el libro
daybook-all = todas
daybook-all-officers = todos
daybook-from = Del
daybook-from-day = Primer día
daybook-to = al
daybook-to-day = Último día
daybook-clear = Mostrar todo
daybook-found =
    { $n ->
        [one] { $n } línea hallada
       *[other] { $n } líneas halladas
    }
daybook-more = hay más, precisar
daybook-not-found = Ninguna línea así
daybook-not-found-text = Cambiar una palabra, un día, o mostrar todo.
copy-open = Copiar del papel
copy-title = Copiar el cuaderno
copy-meta = Tras un corte: cada línea toma su lugar, a su hora, marcada como copiada del papel.
copy-done = Terminar
copy-sheet = La hoja
copy-sheet-note = queda de una línea a otra
copy-where = Cuaderno y hoja
copy-nth = Línea
copy-line-nth = línea { $n }
copy-writer = Escrito por
copy-line = La línea siguiente
copy-back = Antes que la línea anterior, { $hour }. ¿Pasó la medianoche?
copy-next-day = Pasar al { $day }
copy-save = Escribir la línea
copy-copied =
    { $n ->
        [one] { $n } línea copiada
       *[other] { $n } líneas copiadas
    }
copy-others = Más que una línea
copy-others-note = misma hoja, mismo origen
