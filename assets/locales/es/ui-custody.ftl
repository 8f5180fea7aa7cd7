### Detención: los relojes, y qué hacer por cada persona.

custody-people =
    { $n ->
        [one] { $n } persona.
       *[other] { $n } personas.
    }
custody-overdue =
    { $n ->
        [one] { $n } fuera de plazo.
       *[other] { $n } fuera de plazo.
    }
custody-next = Próximo plazo: { $when }.
custody-time-doubtful = Hora de la máquina dudosa, verificarla.
custody-time-sure = Hora comparada a las { $clock }.
custody-board = Personas retenidas
custody-exits =
    { $n ->
        [one] Salidas, 7 días ({ $n })
       *[other] Salidas, 7 días ({ $n })
    }
custody-no-exit = Ninguna salida en 7 días
custody-none = Nadie detenido
custody-none-text = Conocido a las { $clock }.
custody-left = Tiempo restante
custody-span = 48 horas desde el arresto
custody-remaining = restantes
custody-past = pasadas las 48 h
custody-deadline = plazo
custody-at-least = Al menos { $hours } h, confirmar la hora
custody-presented = Presentado
custody-held = Retenido tras la comparecencia
custody-held-after = Retenidos tras la comparecencia
custody-over-reason = 48 h pasadas, escribir el motivo
custody-chosen = Persona elegida
custody-arrested = Arresto { $when }
custody-case = Expediente { $number }
custody-todo = Por hacer
custody-todo-left = Queda por escribir
custody-over-no-order = 48 h pasadas, sin orden de un juez
custody-told = leídos { $when }, { $language }
custody-not-told = motivos aún no comunicados
language-in-fra = en francés
language-in-hat = en criollo
language-in-spa = en español
language-in-eng = en inglés
custody-not-applicable = no procede
custody-not-offered = por ofrecer
custody-offered = ofrecido { $when }
custody-result-used = ejercido
custody-result-refused = rechazado
custody-result-not_possible = imposible
custody-change = Cambiar
custody-fill = Rellenar
custody-notices = Avisos por un menor
custody-notice-bpm_at = BPM
custody-notice-ibesr_at = IBESR
custody-notified = avisado { $when }
custody-not-notified = por avisar
custody-ends = Comparecencia y salida
custody-no = todavía no
custody-to-write = por escribir
custody-order = orden { $reference }
custody-order-waiting = por teléfono, escribir la referencia
custody-follow = Seguimiento
custody-follow-none = Nada escrito todavía
custody-add-event = Añadir una línea
custody-act-exit = Registrar la salida…
custody-act-event = Añadir una línea de seguimiento
custody-act-cell = Cambiar de celda
custody-do-bpm_at = Anotar el aviso a la BPM
custody-do-ibesr_at = Anotar el aviso al IBESR
custody-right-lawyer = Anotar el derecho a abogado
custody-right-family = Anotar el derecho a avisar a la familia
custody-right-doctor = Anotar el derecho a médico
custody-right-consulate = Anotar el derecho al consulado
custody-at = Día y hora
custody-day = Día
custody-hour = Hora
custody-offered-at = Ofrecido el
custody-used-at = Ejercido el
custody-used-day = Día ejercido
custody-used-hour = Hora ejercida
custody-words = Detalles
custody-phone-text = La orden vale desde ahora; su referencia queda por completar.
custody-reason-hint = Por qué no se presentó a la persona en 48 h, y a quién se avisó.
custody-save = Guardar
custody-conflicts =
    { $n ->
        [one] { $n } campo tiene dos versiones, elegir en el expediente
       *[other] { $n } campos tienen dos versiones, elegir en el expediente
    }
custody-act-property = Anotar los objetos retirados
custody-property-hint = Un objeto o una suma por línea, como lo firmó la persona.
custody-record = Ficha
