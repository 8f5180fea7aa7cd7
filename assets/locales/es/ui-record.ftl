### Una ficha, cualquiera que sea su género: leerla, modificarla, anularla.

record-section-identity = Identidad
record-section-particulars = Hechos
record-section-running = En curso
record-section-circumstances = Lugar, hora, origen
record-edit = Modificar
record-save = Guardar
record-none = desconocido
record-empty = Sin indicar
record-nothing = Nada escrito todavía
record-yes = Sí
record-no = No
record-part = { $name }: { $value }
record-nth = { $name }, { $n }
record-add = Añadir
record-add-other = Añadir otro
record-remove = Quitar
record-day = día
record-hour = hora
record-to-complete = (por completar)
record-either = (uno de los dos)
record-to-complete-tag = Por completar
record-versions = 2 versiones
record-why = Motivo
record-why-hint = Queda en el historial, junto al cambio.
record-why-said = Motivo: { $why }
record-leave-title = ¿Cerrar sin guardar?
record-leave-text =
    { $n ->
        [one] { $n } campo cambiado no se escribirá.
       *[other] { $n } campos cambiados no se escribirán.
    }
record-leave = Cerrar sin guardar
record-go-on = Continuar
record-do-void = Anular la ficha…
record-void-title = ¿Anular «{ $label }»?
record-void-text = Nada se borra: la ficha queda, marcada anulada, con el motivo y el nombre de quien la anula.
record-do-unvoid = Restablecer la ficha…
record-unvoid-title = ¿Restablecer «{ $label }»?
record-unvoid-text = La ficha vuelve a contar; la anulación queda en el historial.
record-voided = Ficha anulada
record-voided-text = Queda en el historial.
record-undo = Restablecer ({ $n } s)
record-undo-why = Anulada por error, restablecida enseguida
record-void-reason = Anulada: { $why }
record-recorded = Escrito el { $day }, { $clock }, { $officer }
record-machine = máquina { $machine }
record-fields-n =
    { $n ->
        [one] { $n } campo
       *[other] { $n } campos
    }
record-became = pasa a
record-doubtful = Hora de la máquina dudosa
record-history-none = Nada en el historial
record-draft-at = Borrador guardado { $clock }
draft-kind-amend = Modificación
form-amend = Modificación de una ficha
record-new-meta = El número viene al guardar. Lo que falta se completa después.
record-more = { $section }, otras precisiones
record-draft-none = Se guarda un borrador desde la primera letra
record-leave-draft = Cerrar, conservar el borrador
form-seizure = Contrabando, incautación
form-document_check = Documento sospechoso
form-patrol = Patrulla
form-asset = Equipo nuevo
form-asset_event = Entrega de equipo
form-training = Formación
form-reception = Recepción en el portal
