### Palabras de la interceptación y el arresto.

arrest-number-later = El número se da al guardar.
arrest-steps = Pasos
arrest-step-facts = Hechos
arrest-step-persons = Personas
arrest-step-custody = Detención
arrest-step-story = Relato
arrest-step-review = Releer
arrest-complete = completo
arrest-none = ninguna
arrest-later = opcional
arrest-people-n =
    { $n ->
        [one] { $n } persona
       *[other] { $n } personas
    }
arrest-lacks-n =
    { $n ->
        [one] falta { $n } campo
       *[other] faltan { $n } campos
    }
arrest-lacks = Falta
arrest-missing = Para guardar, falta: { $fields }
arrest-kept = Borrador guardado { $clock }
arrest-saved-as = Guardado: { $number }
arrest-saved = Guardado. Los números dados:
arrest-save = Guardar
arrest-open-case = Abrir el expediente
arrest-change = Modificar
arrest-add = Añadir una persona
arrest-person-n = Persona { $n }
arrest-when = Día y hora de los hechos
arrest-day = Día de los hechos
arrest-hour = Hora de los hechos
arrest-at = { $day }, { $clock }
arrest-not-said = no precisado
arrest-officers-hint = Separar los nombres con una coma.
arrest-born = Edad o fecha de nacimiento
arrest-born-bad = { $text } no es ni una edad ni una fecha. Escribir por ejemplo 39, 1987 o 12/03/1987.
arrest-not-same = No es esta persona
arrest-same = Misma persona
arrest-known = ¿Ya conocida?
arrest-known-count =
    { $n ->
        [one] { $n } parecido entre { $people } personas
       *[other] { $n } parecidos entre { $people } personas
    }
arrest-known-none = Nadie con este nombre aquí.
arrest-known-cases =
    { $n ->
        [one] { $n } expediente
       *[other] { $n } expedientes
    }
arrest-last-seen = Visto por última vez: { $where }
arrest-arrested = Esta persona está arrestada
arrest-arrested-day = Día del arresto
arrest-arrested-hour = Hora del arresto
arrest-arrested-at = arrestada a las { $clock }
arrest-until = 48 h hasta el { $day }, { $clock }
arrest-at-once = Se guarda enseguida.
arrest-custody-none = Nadie está arrestado
arrest-custody-none-text = Marcar «Esta persona está arrestada» en el paso Personas.
arrest-story-hint = Quién, qué, dónde, cómo. Puede completarse después.
arrest-write = Por escribir: { $field }
arrest-why = Completado al escribirlo
arrest-joins = Se añade al expediente { $number }.
arrest-section-place = Lugar exacto
arrest-section-flow = Sentido de paso, migrantes
arrest-section-harm = Fuerza, heridos, muertos
arrest-section-vehicles = Vehículos
arrest-section-time = Comienzo y fin
arrest-section-source = Escrito después
arrest-section-particulars = Señas y contacto
arrest-section-papers = Documentos, números
arrest-section-told = Motivos comunicados
arrest-section-rights = Derechos ofrecidos
arrest-section-offences = Infracciones
arrest-section-property = Objetos y dinero retirados
arrest-section-officers = Agentes del arresto
arrest-vehicle-n = Vehículo { $n }
arrest-document-n = Documento { $n }
arrest-add-vehicle = Añadir un vehículo
arrest-add-document = Añadir un documento
arrest-take-away = Quitar
arrest-property-hint = Una línea por objeto o suma.
arrest-arresting-hint = Separar los nombres con una coma. Vacío: los agentes de los hechos.
arrest-started-day = Día del comienzo
arrest-started-hour = Hora del comienzo
arrest-ended-day = Día del fin
arrest-ended-hour = Hora del fin
arrest-told-day = Día de la comunicación
arrest-told-hour = Hora de la comunicación
arrest-rights-day = Día del ofrecimiento
arrest-rights-hour = Hora del ofrecimiento
arrest-bad-number = { $text } no es un número. Escribir por ejemplo 3.
arrest-bad-stone = Los mojones van del 1 al 332. Escribir por ejemplo 12.
arrest-bad-degrees = { $text } no está en grados. Escribir por ejemplo 19,5512.
arrest-bad-moment = Escribir el día y la hora.
match-family_name-equal = mismo apellido
match-family_name-prefix = comienzo del apellido
match-family_name-part = parte del apellido
match-family_name-sound = apellido, mismo sonido
match-family_name-different = otro apellido
match-given_names-equal = mismo nombre
match-given_names-prefix = comienzo del nombre
match-given_names-part = parte del nombre
match-given_names-sound = nombre, mismo sonido
match-given_names-different = otro nombre
match-alias-equal = mismo alias
match-alias-sound = alias, mismo sonido
match-birth_year-equal = mismo año
match-birth_year-different = otro año
match-birth_year-near = año cercano
match-document-equal = mismo número de documento
match-sex-equal = mismo sexo
match-sex-different = otro sexo
