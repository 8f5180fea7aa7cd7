### Lo que dice fwontye-hq.

hq-help = Sede del registro de la policía fronteriza
hq-help-serve = Escucha a las bases hasta la orden de parar
hq-help-device = Los equipos de las bases
hq-help-device-enrol = Prepara la autorización de un equipo: un archivo de un solo uso y un código para dictar
hq-help-device-approve = Autoriza un equipo cuyo código de control se leyó por teléfono
hq-help-device-list = Lista los equipos y las autorizaciones pendientes
hq-help-device-revoke = Retira un equipo; lo que envió queda
hq-help-status = Muestra las bases: último contacto, inscripciones, retraso
hq-help-verify = Verifica cada cadena, cada firma, cada ficha
hq-help-verify-deep = Rehace además todas las fichas y compara: tan largo como rebuild
hq-help-protection-key = Crea la clave de protección del cuartel general: las bases le sellan sus expedientes
hq-help-export = Exporta fichas a un archivo sin cifrar
hq-help-search = Busca en las fichas de todas las bases
hq-help-search-kind = Solo este tipo
hq-help-migrate = Lleva la base de datos a esta versión
hq-help-completions = Escribe la terminación automática del shell
hq-flag-data-dir = Carpeta de la sede
hq-flag-key-file = Archivo de clave; en la carpeta, salvo indicación contraria
hq-flag-config = Archivo de configuración (TOML)
hq-flag-lang = Idioma: fr, ht, en, es
hq-flag-json = Un solo documento JSON en la salida
hq-flag-listen = Dirección de escucha (serve)
hq-flag-server = Dirección que usan las bases, escrita en las autorizaciones (serve)
hq-flag-base = Código de la base: OUA, MAL, BEL, ANP
hq-flag-out = Archivo que escribir
hq-flag-approved = El primer equipo que lo presente no espera nada más
hq-flag-id = Identificador del equipo, dado por device list
hq-flag-fingerprint = Los 12 caracteres leídos por teléfono
hq-flag-kind = Tipo de ficha, o all
hq-flag-text = Un nombre, una parte, un número
hq-flag-limit = Cantidad de resultados, de 1 a 200; 20 si no se dice
hq-flag-format = jsonl, csv o xlsx
hq-flag-from = Primer día, AAAA-MM-DD
hq-flag-to = Último día, incluido
hq-flag-force = Reemplazar un archivo existente
hq-flag-shell = bash, zsh, fish

hq-ready = La sede escucha en { $server }  código de control { $fingerprint }
hq-protection-key = Clave de protección escrita en { $file }, huella { $fingerprint }. Entréguela a protección del cuartel general y borre el archivo: no se guarda en ningún otro lugar.
hq-enrolled =
    Autorización escrita: { $file }
    O dicte: { $code }  a { $server }
    Código de control de la sede: { $fingerprint }
hq-device = { $id }  { $base }  { $standing }  { $fingerprint }  { $entries ->
        [one] { $entries } inscripción
       *[other] { $entries } inscripciones
    }  último contacto { $last }
hq-standing-invited = esperado
hq-standing-waiting = espera la autorización
hq-standing-approved = autorizado
hq-standing-revoked = retirado
hq-never = nunca
hq-no-device = Todavía ningún equipo. Prepare uno: device enrol.
hq-status = Código de control { $fingerprint }  { $server }  en espera de autorización: { $waiting }
hq-status-base = { $base }  equipos: { $devices }  inscripciones: { $entries }  por venir: { $backlog }  último contacto { $last }
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
error-device_revoked = Este equipo fue retirado. Autorícelo de nuevo.
error-no_journal = Falta un diario de la sede. Ejecute verify; tome la copia de seguridad.
