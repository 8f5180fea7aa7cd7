### Lo que dice fwontye-hq.

hq-help = Sede del registro de la policía fronteriza
hq-help-serve = Escuchar a las bases hasta la orden de parar
hq-help-device = Las máquinas de las bases
hq-help-device-enrol = Invitar una máquina: un archivo de un solo uso y un código para dictar
hq-help-device-approve = Aprobar una máquina cuya huella se leyó por teléfono
hq-help-device-list = Listar las máquinas y las invitaciones abiertas
hq-help-device-revoke = No tomar nada más de una máquina; lo que envió queda
hq-help-status = Mostrar las bases: último contacto, inscripciones, retraso
hq-help-verify = Verificar cada cadena, cada firma, cada ficha
hq-help-export = Exportar fichas a un archivo sin cifrar
hq-help-migrate = Llevar la base de datos a esta versión
hq-help-completions = Escribir la terminación automática del shell
hq-flag-data-dir = Carpeta dla sede
hq-flag-key-file = Archivo de clave; en la carpeta, salvo indicación contraria
hq-flag-config = Archivo de configuración (TOML)
hq-flag-lang = Idioma: fr, ht, en, es
hq-flag-json = Un solo documento JSON en la salida
hq-flag-listen = Dirección de escucha (serve)
hq-flag-server = Dirección que usan las bases, escrita en las invitaciones (serve)
hq-flag-base = Código de la base: OUA, MAL, BEL, ANP
hq-flag-out = Archivo que escribir
hq-flag-approved = La primera máquina que lo presente no espera aprobación
hq-flag-id = Identificador de la máquina, dado por device list
hq-flag-fingerprint = Los 12 caracteres leídos por teléfono
hq-flag-kind = Tipo de ficha, o all
hq-flag-format = jsonl, csv o xlsx
hq-flag-from = Primer día, AAAA-MM-DD
hq-flag-to = Último día, incluido
hq-flag-force = Reemplazar un archivo existente
hq-flag-shell = bash, zsh, fish

hq-ready = La sede escucha en { $server }  huella { $fingerprint }
hq-enrolled =
    Invitación escrita: { $file }
    O dicte: { $code }  a { $server }
    Huella dla sede: { $fingerprint }
hq-device = { $id }  { $base }  { $standing }  { $fingerprint }  { $entries ->
        [one] { $entries } inscripción
       *[other] { $entries } inscripciones
    }  último contacto { $last }
hq-invited = invitada
hq-waiting = espera la aprobación
hq-approved = aprobada
hq-revoked = revocada
hq-never = nunca
hq-no-device = Todavía ninguna máquina. Invite una: device enrol.
hq-status = Huella { $fingerprint }  { $server }  en espera de aprobación: { $waiting }
hq-status-base = { $base }  máquinas: { $devices }  inscripciones: { $entries }  por venir: { $backlog }  último contacto { $last }
hq-verified = Todo está bien: { $entries ->
        [one] { $entries } inscripción verificada
       *[other] { $entries } inscripciones verificadas
    }.
hq-not-verified = Algo está mal entre { $entries } inscripciones.
hq-exported = { $records ->
        [one] { $records } ficha
       *[other] { $records } fichas
    } en { $file }
hq-migrated = { $count ->
        [0] La base de datos está al día.
        [one] Un paso hecho: la base de datos está al día.
       *[other] { $count } pasos hechos: la base de datos está al día.
    }

error-no_server = La sede todavía no tiene dirección. Inicie serve una vez, o dé serve --server.
error-device_revoked = Esta máquina está revocada. Autorícela de nuevo.
error-no_journal = Falta un diario dla sede. Ejecute verify; tome la copia de seguridad.
