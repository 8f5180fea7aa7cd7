### Palabras del expediente.

case-title = Expediente
case-tabs = Partes del expediente
case-tab-summary = Resumen
case-tab-people = Personas
case-tab-incidents = Expedientes
case-tab-custody = Detención
case-tab-history = Historial
case-no-number = número aún no recibido
case-when = { $day }, { $clock }
case-versions-n =
    { $n ->
        [one] { $n } campo con 2 versiones
       *[other] { $n } campos con 2 versiones
    }
case-versions-of = { $n } versiones: { $field }, { $name }
case-versions-kept = Nada se pierde: cada versión queda en el historial.
case-versions-see = Ver las versiones
case-field-of = { $field }, { $name }
case-written-by = Máquina { $machine }, { $officer }, { $day } { $clock }
case-machine = máquina { $machine }
case-none = desconocido
case-why = Motivo: { $why }
case-fields-n =
    { $n ->
        [one] { $n } campo
       *[other] { $n } campos
    }
case-became = pasa a
case-doubtful = Hora de la máquina dudosa
case-history-none = Nada en el historial
case-not-arrived = La primera parte de esta ficha aún no ha llegado aquí.
case-to-complete = Por completar
case-recorded = { $day }, { $clock }, { $officer }
case-deadline = 48 h hasta { $at }
case-part = { $name }: { $value }
case-yes = sí
case-no = no
