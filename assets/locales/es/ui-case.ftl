### Palabras del expediente.

case-title = Expediente
case-tabs = Partes del expediente
case-tab-summary = Resumen
case-tab-people = Personas
case-tab-links = ¿Misma persona?
case-tab-incidents = Expedientes
case-tab-custody = Detención
case-tab-referrals = Derivaciones
case-tab-files = Adjuntos
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
case-not-arrived = La primera parte de esta ficha aún no ha llegado aquí.
case-deadline = 48 h hasta { $at }
case-add-person = Añadir una persona
case-add-known = Añadir una persona ya conocida
case-role-edit = Modificar el papel
case-role-close = Cerrar el papel
case-people-none = Nadie en este expediente
case-record = Ficha de detención
case-keep = Elegir
case-kept = Elegida
case-keep-why = Por qué
case-settle = Decidir
case-later = Más tarde
