### Contrafirmar: la cola del comandante, la devolución con su motivo, la respuesta.

review-title = Por contrafirmar
review-title-returned = Fichas devueltas
review-meta =
    { $n ->
        [one] { $n } espera a las { $clock }
       *[other] { $n } esperan a las { $clock }
    }
review-approve = Contrafirmar
review-return = Devolver…
review-return-title = ¿Devolverla a su autor?
review-return-text = El autor ve el motivo junto a su ficha. Nada se borra.
review-return-why = Qué hay que completar o corregir
review-return-do = Devolver
review-returned-list = Devueltas, sin respuesta
review-none = Nada por contrafirmar
review-none-text = Nada espera a las { $clock }, desde el { $since }.
review-own =
    { $n ->
        [one] { $n } ficha es suya: otro comandante o la sede la contrafirma.
       *[other] { $n } fichas son suyas: otro comandante o la sede las contrafirma.
    }
review-more = { $n } más, que se muestran a medida.
review-kind-day = Hoja del día
review-day-lines =
    { $n ->
        [one] { $n } línea, contrafirmada de una vez
       *[other] { $n } líneas, contrafirmadas de una vez
    }
review-day-open = Abrir el día
review-record-open = Abrir la ficha
review-list = Lo que espera
review-chosen = Ficha elegida
standing-waiting = Por contrafirmar
standing-again = Por revisar
standing-approved = Contrafirmada
standing-approved-at = Firmada { $clock }
standing-returned = Devuelta
standing-by = { $state } por { $officer }, { $day } { $clock }
standing-reason = Devuelta a las { $clock }: { $why }
standing-before = Devuelta antes, el { $day } a las { $clock }: { $why }
standing-changed = Modificada después de la contrafirma del { $day } a las { $clock }
standing-how-record = Corregir la ficha o escribir una nota: entonces vuelve al comandante.
standing-how-line = Escribir la línea que la corrige, o una nota: entonces vuelve al comandante.
standing-answer = Responder con una nota
note-title = Nota sobre la ficha
note-text = Nota
note-save = Guardar la nota
note-list = Notas
daybook-standing = Contrafirma
daybook-approve-lines =
    { $n ->
        [one] Contrafirmar { $n } línea
       *[other] Contrafirmar las { $n } líneas
    }
daybook-close = Cerrar la hoja del día
daybook-closed = Hoja cerrada por { $officer }, { $day } { $clock }
daybook-reopened = Escrita después del cierre: por contrafirmar de nuevo
daybook-day-returned = Día devuelto a las { $clock }: { $why }
daybook-nil = Escribir un parte sin novedad
daybook-nil-text = Sin novedad.
user-acting = Interino…
user-acting-until = Comandante interino hasta el { $day }
user-acting-title = ¿Nombrar a { $name } comandante interino?
user-acting-text = Un comandante interino contrafirma lo que otros escribieron, hasta el día indicado. Lo que decidió queda después.
user-acting-wrong = Escribir un día por venir, dentro de 92 días.
user-acting-do = Nombrar interino
user-acting-end = Terminar el interinato
