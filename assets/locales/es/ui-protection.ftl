### Expedientes de protección: presuntas víctimas, menores solos, apertura de una hora, clave.

form-screening = Presunta víctima
form-child_file = Menor
record-section-signs = Señales de alerta
record-section-trafficking = Actos, medios, explotación
record-section-answer = Necesidades y estado
record-section-situation = Situación y riesgo
record-section-relatives = Familia y búsqueda
record-section-care = Palabras del niño y cuidado

protection-title = Expedientes de protección
protection-file = Expediente sellado
protection-files-n =
    { $n ->
        [one] { $n } expediente.
       *[other] { $n } expedientes.
    }
protection-meta-reads = Los nombres siguen sellados mientras no se pidan.
protection-meta-waits = Usted espera la clave: sin ella nada se abre.
protection-meta-commander = Código, número, estado y alertas: el contenido está sellado.
protection-meta-own = Los que usted escribió. Su contenido está sellado.
protection-none = Ningún expediente
protection-none-found = Ningún expediente con estas palabras
protection-none-text = Una presunta víctima o un menor solo se escribe desde Nuevo.
protection-find = Buscar en los expedientes
protection-find-text = Cada expediente hallado cuenta como leído, a su nombre.
protection-found =
    { $n ->
        [one] { $n } expediente hallado, anotado como leído a su nombre.
       *[other] { $n } expedientes hallados, anotados como leídos a su nombre.
    }
protection-names = Mostrar los nombres
protection-names-hide = Ocultar los nombres
protection-alerts = Alertas
protection-open = Abrir el expediente
protection-open-text = Cada lectura queda en el diario.
protection-closed-text = Solo un punto focal puede leerlo.

protection-new-meta = Se sella al guardar. El código y el número llegan entonces.
protection-will-close = Una vez guardado, usted ya no podrá leerlo.
protection-will-close-text = Solo un punto focal lo abrirá. Hasta entonces, solo usted lee este borrador.
protection-will-seal = Este expediente quedará sellado.
protection-will-seal-text = Solo los puntos focales lo abren. Hasta entonces, solo usted lee este borrador.
protection-sealed = Expediente sellado
protection-sealed-as = { $token } está sellado.
protection-sealed-incident = El caso abierto del incidente muestra solo el código.
protection-sealed-closed = Usted ya no puede leerlo ni cambiarlo.
protection-sealed-reads = Usted puede abrirlo; la lectura quedará en el diario.
protection-readers = Pueden leerlo: { $names }.
protection-readers-none = Nadie tiene aún la clave aquí: la hoja de recuperación lo abrirá al primer punto focal.
protection-to-incident = Volver al incidente
protection-another = Otra persona
protection-read-at = Lectura anotada a las { $clock }, a su nombre.
protection-reading = Está leyendo un expediente sellado.
protection-reading-text = Esta lectura está en el diario. Nada queda en la ventana cuando usted sale.
protection-history-close = Volver al expediente
protection-aid-screening = Señales de alerta y cómo hablar
protection-aid-child_file = Primeros pasos con un niño

protection-speak = Antes de preguntar
protection-speak-alone = A solas, sentados, lejos de quien acompaña.
protection-speak-interpreter = Un intérprete de la base, nunca un compañero de viaje.
protection-speak-free = Decir que puede callar, y parar.
protection-speak-promise = No prometer nada que no se cumpla.
protection-flags-n =
    { $n ->
        [one] { $n } anotada
       *[other] { $n } anotadas
    }
protection-flags-text = Una señal no prueba nada; varias piden al punto focal.
code-red_flags-papers_held = Otro tiene sus documentos
hint-red_flags-papers_held = Pedir los documentos: ¿de qué bolsillo salen?
code-red_flags-speaks_for = Otro responde por la persona
hint-red_flags-speaks_for = Separarlos y repetir la pregunta.
code-red_flags-watched = Nunca a solas
hint-red_flags-watched = Vigilada, teléfono quitado o escuchado.
code-red_flags-afraid = Tiene miedo, baja los ojos
hint-red_flags-afraid = A la policía, al acompañante, a ser devuelta.
code-red_flags-hurt = Golpes, heridas, hambre
hint-red_flags-hurt = Primero la atención; anotar lo visible, sin desvestir.
code-red_flags-no_address = No sabe adónde va
hint-red_flags-no_address = Ni dirección ni nombre de quien espera.
code-red_flags-false_job = Empleo o escuela prometidos sin detalle
hint-red_flags-false_job = ¿Qué patrón, qué paga, qué ciudad?
code-red_flags-debt = Debe pagar el viaje trabajando
hint-red_flags-debt = ¿Cuánto, a quién, quién lleva la cuenta?
code-red_flags-no_pay = Trabaja sin paga
hint-red_flags-no_pay = O entrega lo que gana.
code-red_flags-locked_in = No puede salir a voluntad
hint-red_flags-locked_in = Encerrada, puerta vigilada, lugar sin nombre.
code-red_flags-threatened = Amenazas a la persona o a su familia
hint-red_flags-threatened = También: amenaza de denunciarla a la policía.
code-red_flags-coached = Relato aprendido
hint-red_flags-coached = Las mismas palabras en varias personas.
code-red_flags-sexual = Empujada a la prostitución
hint-red_flags-sexual = No pedir detalles: llamar al punto focal.
code-red_flags-begging = Enviada a mendigar o vender
hint-red_flags-begging = ¿A quién va el dinero de la noche?
code-red_flags-child_no_kin = Niño con un adulto sin prueba de parentesco
hint-red_flags-child_no_kin = Acta de nacimiento, autorización de los padres.
code-red_flags-child_placed = Niño colocado como doméstico
hint-red_flags-child_placed = Restavèk: trabaja para otros, sin escuela.

protection-risk-unknown = Riesgo no evaluado: se trata como alto
protection-risk-high = Riesgo alto
protection-child-now = Enseguida
protection-child-now-calm = Sentarlo en calma, fuera de la vista de sospechosos y celdas.
protection-child-now-water = Agua, comida, baño; atención si está herido o enfermo.
protection-child-now-explain = Presentarse, decirle dónde está y qué sigue.
protection-child-now-siblings = Mantener juntos a los hermanos.
protection-child-hour = En la primera hora
protection-child-hour-bpm = Avisar a la brigada de menores (BPM), anotar la hora.
protection-child-hour-ibesr = Avisar al IBESR, anotar la hora y quién respondió.
protection-child-hour-once = Una sola persona pregunta, una sola vez.
protection-child-hour-trace = Escribir padres, barrio, teléfono y con quién viajaba.
protection-child-never = Nunca
protection-child-never-cell = Ni celda, ni esposas, ni espera con adultos desconocidos.
protection-child-never-handed = No entregarlo a nadie sin el IBESR, ni a un pariente.
protection-child-never-picture = Ni foto ni nombre fuera de este expediente.
code-concerns-sick_or_hurt = Enfermo o herido
code-concerns-violence = Sufrió violencia
code-concerns-sexual_violence = Violencia sexual
code-concerns-trafficking_signs = Señales de trata
code-concerns-domestic_work = Trabaja para otros
code-concerns-street = Vive en la calle
code-concerns-pregnant_or_mother = Embarazada o madre
code-concerns-siblings_apart = Separado de hermanos
code-concerns-very_young = Menos de seis años
code-concerns-fears_return = Teme volver

queue-glass_asked = Apertura pedida, una vida en peligro
glass-ask = Pedir la apertura
glass-ask-title = Una vida corre peligro: ¿pedir { $token }?
glass-ask-text = Un punto focal abre solo este expediente, solo a usted, por una hora. Se avisa a protección de la sede.
glass-ask-when = Solo si una vida corre peligro.
glass-why = ¿Qué peligro?
glass-why-hint = También sellado: solo los puntos focales lo leen.
glass-waiting = Apertura pedida
glass-waiting-text = El punto focal debe responder. Llamarle.
glass-asked = { $name } pide la apertura
glass-asked-text = Se dice que una vida corre peligro. Leer el motivo y responder.
glass-answer = Leer el motivo
glass-asked-at = { $name }, { $day }, { $clock }
glass-grant = Abrir por una hora
glass-grant-title = ¿Abrir { $token } a { $name }?
glass-grant-text = Solo este expediente, por una hora, solo a esta persona. Nada se escribe en él. Se avisa a protección de la sede.
glass-grant-why = Por qué abrirlo
glass-not-now = No abrir
glass-mine = Abierto para usted hasta las { $clock }
glass-opened = { $name }, hasta las { $clock }
glass-open-to = Abierto a
glass-left = Abierto para usted hasta las { $clock }, quedan { $left }
glass-left-text = Después se cierra. Leer solo lo que salva.
alert-glass_asked = apertura pedida
alert-glass_granted = abierto por una hora
alert-glass_reason = motivo de apertura

protection-keys = Clave de los expedientes
protection-holds = Tiene la clave
protection-waits = Espera la clave
protection-hand = Entregar la clave
protection-hand-title = ¿Entregar la clave a { $name }?
protection-hand-text = Esta persona leerá todos los expedientes que usted lee, también los antiguos. Queda en el diario.
protection-printed = Tomar la clave impresa
protection-printed-title = ¿Tomar la clave impresa?
protection-printed-text = Está en la hoja de recuperación de protección, guardada fuera de la base. Abre todos los expedientes. Queda en el diario.
protection-printed-key = Los ocho grupos de la hoja
protection-older = Un expediente anterior al primer punto focal se abre con la clave impresa.

protection-role = Esta persona tiene un expediente sellado, no una ficha abierta.
protection-role-text = Lo escrito sobre ella pasa a ese expediente y sale de esta página. El incidente mostrará solo el código.
protection-role-open = Abrir su expediente
