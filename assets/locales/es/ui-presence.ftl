### En el puesto: un niño, una presunta víctima que espera. A la vista, solo el código y las horas.

form-presence = Llegada al puesto
presence-title = En el puesto
presence-people =
    { $n ->
        [0] Nadie espera.
        [one] { $n } persona espera.
       *[other] { $n } personas esperan.
    }
presence-clear = A la vista: solo el código y las horas.
presence-board = Quién espera
presence-left =
    { $n ->
        [one] Salidas, 7 días ({ $n })
       *[other] Salidas, 7 días ({ $n })
    }
presence-new = Llegada
presence-waited = Espera
presence-stayed = Estuvo
presence-token = Código de la persona
presence-care = Atención
presence-since = desde { $when }
presence-left-at = salida { $when }
presence-last = { $event }, { $clock }
presence-no-care = Nada aún
presence-no-meal = Sin comida desde hace { $time }
presence-none = Nadie espera en el puesto
presence-none-left = Ninguna salida en 7 días
presence-none-text = Lo que se sabe a las { $clock }.
presence-waits-for = Espera desde hace { $time }, llegada { $when }
presence-stayed-for = Estuvo { $time }, llegada { $when }
presence-do = Escribir con una tecla
presence-do-note = a la hora que es
presence-wrote = { $event }, { $clock }: escrito
presence-leave = Salida…
presence-times = Horas de la atención
presence-times-n =
    { $n ->
        [one] { $n } línea
       *[other] { $n } líneas
    }
presence-sealed = Sellado
presence-sealed-text = Quién es y quién puede venir: lo lee solo el punto focal de protección.
presence-read = Leer
presence-read-text = La lectura se escribe en el historial del expediente.
presence-leave-title = Salida de { $token }
presence-family = Familia
presence-who = Nombre de quien viene
presence-paper = Documento visto
presence-signed-by = Firmado, en papel, por
presence-signed-hint = Quien recibe firma el registro en papel.
presence-signs = { $officer } firma con su clave al guardar.
presence-sign = Guardar y firmar
presence-new-meta = Quién es va a un expediente sellado; el tablero muestra el código.
presence-file = Expediente
presence-file-new = Abrirlo aquí
presence-file-known = Ya existe
presence-token-hint = Como en el incidente o en el libro de novedades: M-OUA-…, V-OUA-….
presence-only-hint = Sellado. Quién es el único que puede venir, con qué documento.
error-waits_already = Esta persona ya espera en el puesto. Vea el tablero.
today-presence =
    { $n ->
        [one] { $n } persona, la espera más larga primero
       *[other] { $n } personas, la espera más larga primero
    }
