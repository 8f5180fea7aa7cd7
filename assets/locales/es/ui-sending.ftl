### Palabras del envío.

sending-meta = Lo que la sede aún no ha recibido, y cómo llevárselo.
sending-now = Enviar ahora
sending-pause = Pausar
sending-resume = Reanudar el envío
sending-running =
    { $n ->
        [one] Enviando: { $done } elemento de { $total } recibido por la sede
       *[other] Enviando: { $done } elementos de { $total } recibidos por la sede
    }
sending-bytes = { $done } de { $total }
sending-speed = { $speed } kB/s
sending-left = faltan unos { $time }
sending-cuts =
    { $n ->
        [one] Cortado { $n } vez, retomado donde estaba
       *[other] Cortado { $n } veces, retomado donde estaba
    }
sending-waiting =
    { $n ->
        [one] { $count } elemento por enviar
       *[other] { $count } elementos por enviar
    }
sending-all = La sede ha recibido todo
sending-last = Último envío logrado { $when }
sending-next = Próximo intento a las { $when }.

link-not_enrolled-title = La sede aún no ha autorizado esta máquina.
link-not_enrolled-text = Nada se pierde: todo se escribe aquí y saldrá con el archivo de autorización de la sede.
link-offline-title = Sin enlace con la sede.
link-offline-text = Nada se pierde; el envío se reanudará solo.
link-sending-title = El enlace se está abriendo.
link-sending-text = La cuenta aparece con el primer recibo firmado.
link-paused-title = El envío está en pausa.
link-paused-text = Alguien lo pidió aquí. Todo espera, nada se borra.
link-not_approved-title = La sede aún no ha confirmado esta máquina.
link-not_approved-text = Ya recibe lo que sale. Léale el código de control de la máquina por teléfono.
link-refused-title = La sede rechaza esta máquina.
link-refused-text = El trabajo sigue aquí, nada se borra. Llame a la sede.

set-aside-title =
    { $n ->
        [one] Un elemento está apartado.
       *[other] { $n } elementos están apartados.
    }
set-aside-line = Entrada { $seq }
set-aside-rest = El resto sale, nada se borra.
set-aside-open = Abrir { $number }

sending-items = Orden de salida
sending-departure = Salida
sending-count = Número
sending-item = Elemento
sending-book = Firmas del registro
sending-size = Tamaño
sending-oldest = El más antiguo espera desde { $when }.
sending-none = Nada espera
sending-none-text = Lo que se escriba saldrá solo.
departure-urgent = Urgente
departure-register = Registro
departure-files = Adjuntos
size-bytes = { $n } B
size-kilo = { $n } kB
size-mega = { $n } MB

machines-title = Máquinas de la base
machine-name = Máquina { $machine }
machine-mine = esta
machine-all = todo recibido por la sede
machine-rest =
    { $n ->
        [one] { $n } entrada aún no recibida
       *[other] { $n } entradas aún no recibidas
    }
sending-side = Máquinas, sede, intercambios
server-title = Sede
server-address = Dirección
server-code = Código de control de la sede
device-code = Código de control de esta máquina

exchanges-title = Intercambios con la sede
exchanges-all = Todos
exchanges-few = Los últimos
exchanges-none = Ninguno todavía
exchange-done = Enlace, logrado
exchange-offline = Sin enlace
exchange-refused = Rechazado
exchange-counts = enviados: { $sent }, recibidos: { $received }, { $size }
exchange-nothing = Nada cambió
