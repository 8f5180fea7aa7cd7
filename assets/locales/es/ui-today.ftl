### Palabras de la página del día.

today-now = Son las { $clock }.
today-duty = Servicio desde las { $clock }. { $text }
today-todo = Por hacer
today-nothing = Nada por hacer
today-nothing-text = Ninguna lista espera a las { $clock }; las detenciones están al lado.
today-new-keys = Ctrl N, luego la tecla
today-custody =
    { $n ->
        [one] { $n } persona, el plazo más cercano primero
       *[other] { $n } personas, el plazo más cercano primero
    }
today-custody-none = Nadie detenido
today-log =
    { $n ->
        [one] últimas 24 horas, { $n } línea
       *[other] últimas 24 horas, { $n } líneas
    }
today-log-none = Ninguna línea en 24 horas
today-log-none-text = Un día sin novedad también se escribe.

queue-drafts =
    { $n ->
        [one] Borrador
       *[other] Borradores
    }
queue-to_complete =
    { $n ->
        [one] Por completar
       *[other] Por completar
    }
queue-to_countersign =
    { $n ->
        [one] Por refrendar
       *[other] Por refrendar
    }
queue-returned =
    { $n ->
        [one] Devuelta por el comandante
       *[other] Devueltas por el comandante
    }
queue-conflicts =
    { $n ->
        [one] Ficha con 2 versiones
       *[other] Fichas con 2 versiones
    }
queue-unsigned =
    { $n ->
        [one] Entrada por firmar
       *[other] Entradas por firmar
    }
queue-set_aside =
    { $n ->
        [one] Apartada
       *[other] Apartadas
    }
queue-count =
    { $n ->
        [one] { $n } a las { $clock }
       *[other] { $n } a las { $clock }
    }

new-title = ¿Qué hay que escribir?
form-arrest = Interceptación, arresto
form-log_entry = Nota del libro de novedades

draft-kind-arrest = Interceptación
draft-kind-log_entry = Nota
found-after-cut = Un borrador hallado tras el corte de luz de las { $clock }.
found-after-stop = Un borrador hallado tras pararse el programa.
found-what = { $form }, { $name }, guardado hasta las { $clock }. Nada se perdió antes de ese segundo.
draft-resume = Retomar
draft-leave = Abandonar…
draft-drop-title = ¿Abandonar el borrador { $name }?
draft-drop-text = Lo escrito en él se borra de esta máquina. Las fichas guardadas quedan.
draft-keep = Conservar el borrador
draft-drop = Abandonar

unsigned-title = ¿Son suyas?
unsigned-meta = Escritas a su nombre en la máquina { $machine }, que se detuvo antes de su firma.
unsigned-banner =
    { $n ->
        [one] { $n } entrada a su nombre espera su firma.
       *[other] { $n } entradas a su nombre esperan su firma.
    }
unsigned-banner-text = La máquina se detuvo antes. Releerlas y firmar lo que es suyo.
unsigned-open = Releer
unsigned-later = Más tarde
unsigned-sign =
    { $n ->
        [one] Firmar { $n } entrada
       *[other] Firmar { $n } entradas
    }
unsigned-none-mine = Ninguna es mía
unsigned-not-mine = No es mía
unsigned-left =
    { $n ->
        [one] { $n } quedará sin firmar, y el libro de novedades lo dirá.
       *[other] { $n } quedarán sin firmar, y el libro de novedades lo dirá.
    }
unsigned-fields =
    { $n ->
        [one] { $n } campo
       *[other] { $n } campos
    }
unsigned-more =
    { $n ->
        [one] Y { $n } más, firmada con estas.
       *[other] Y { $n } más, firmadas con estas.
    }
unsigned-nothing = Todo lo que está a su nombre está firmado
