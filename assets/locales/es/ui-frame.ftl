### Palabras del marco: columna, barra de estado, teclas.

rail-label = Lugares
rail-new = Nuevo
rail-search = Buscar
rail-today = Hoy
rail-daybook = Novedades
rail-daybook-count = líneas por refrendar
rail-cases = Expedientes
rail-people = Personas
rail-custody = Detención
rail-custody-count = personas detenidas
rail-patrols = Patrullas, medios
rail-sending = Envío
rail-sending-count = elementos por enviar
rail-settings = Ajustes
rail-help = Ayuda

base-OUA = Ouanaminthe
base-MAL = Malpasse
base-BEL = Belladère
base-ANP = Anse-à-Pitres

status-label = Estado
status-base = { $base } · máquina { $machine }
status-who = { $role } { $name }
role-short-officer = Agente
role-short-commander = Comandante
role-short-protection = Protección
role-short-administrator = Administrador
status-drafts =
    { $n ->
        [0] Ningún borrador
        [one] { $n } borrador
       *[other] { $n } borradores
    }
status-drafts-at =
    { $n ->
        [one] { $n } borrador, { $clock }
       *[other] { $n } borradores, { $clock }
    }
status-link-not_enrolled = Sin autorizar
status-link-offline = Sin conexión
status-link-online = En línea
status-link-sending = Enviando
status-link-paused = En pausa
status-link-not_approved = Esperando a la sede
status-link-refused = Rechazada por la sede
status-progress = { $done } de { $total }
status-to-send =
    { $n ->
        [one] { $n } por enviar
       *[other] { $n } por enviar
    }
status-nothing = { $state } · nada por enviar
status-last = Último envío logrado { $when }, hace { $age }
status-last-short = Logrado { $when }, hace { $age }
status-last-age = Hace { $age }
status-last-hour = Logrado { $when }
status-never = Ningún envío todavía
status-versions =
    { $n ->
        [one] 2 versiones
       *[other] 2 versiones × { $n }
    }
status-clock = Hora dudosa
status-battery = Batería { $n } %
status-battery-mains = Con corriente, { $n } %
status-battery-short = { $n } %
status-lock = Bloquear

cover-title = Pantalla oculta
cover-text = El registro sigue abierto debajo. Para cerrarlo, bloquear.
cover-show = Mostrar

keys-title = Ayuda: las teclas
keys-intro = Las teclas siguen su lugar en el teclado: una cifra nunca pide Mayús.
keys-new = Nuevo, luego la cifra de la ficha
keys-search = Buscar una persona, un expediente, una línea
keys-places = Ir a un lugar de la columna
keys-display = Idioma y pantalla, luego la cifra
keys-next = Campo siguiente
keys-save = Guardar
keys-close = Cerrar lo que está encima, y solo eso
keys-cover = Ocultar la pantalla enseguida
keys-lock = Bloquear: las claves salen de la memoria
keys-help = Esta página
