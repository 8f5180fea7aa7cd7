### Las capacitaciones: la lista, la asistencia, los certificados.

trainings-n =
    { $n ->
        [one] { $n } capacitación.
       *[other] { $n } capacitaciones.
    }
trainings-taught =
    { $n ->
        [one] { $n } asistencia.
       *[other] { $n } asistencias.
    }
trainings-new = Capacitación
trainings-none = Ninguna capacitación
trainings-none-text = La primera se escribe con Ctrl N, luego 0.
training-when = Cuándo
training-days = del { $from } al { $to }
training-hours = { $n } h
training-attendees = Presentes
training-certified = Certificados
training-women =
    { $n ->
        [one] { $n } mujer
       *[other] { $n } mujeres
    }
training-attendees-n =
    { $n ->
        [one] { $n } presente.
       *[other] { $n } presentes.
    }
training-women-n =
    { $n ->
        [one] { $n } mujer.
       *[other] { $n } mujeres.
    }
training-certified-n =
    { $n ->
        [one] { $n } certificado.
       *[other] { $n } certificados.
    }
training-gain = Progreso
training-certificate = Certificado
training-given = Entregado
training-edit = Añadir, corregir
training-nobody = Ningún participante escrito
training-nobody-text = La lista se llena línea por línea, con la tecla A.
training-twice = Escrito dos veces: { $names }
training-grid-hint = Intro pasa a la casilla siguiente
