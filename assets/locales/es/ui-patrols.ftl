### Las patrullas: las que están fuera, las que volvieron, y los tres libros de la base.

works-patrols = Patrullas
works-equipment = Equipo
works-trainings = Capacitaciones
patrols-new = Patrulla
patrols-out-n =
    { $n ->
        [one] { $n } fuera.
       *[other] { $n } fuera.
    }
patrols-longest = La más larga desde hace { $time }.
patrols-out = Fuera
patrols-back =
    { $n ->
        [one] De vuelta, { $n }
       *[other] De vuelta, { $n }
    }
patrols-none = No hay patrulla fuera
patrols-none-text = Una patrulla registrada al salir aparece aquí enseguida.
patrol-since = desde { $when }
patrol-back-at = volvió { $when }
patrol-stone = Mojón { $n }
patrol-crew =
    { $n ->
        [one] con { $n } agente
       *[other] con { $n } agentes
    }
patrol-stops =
    { $n ->
        [one] { $n } punto
       *[other] { $n } puntos
    }
patrol-persons =
    { $n ->
        [one] { $n } persona controlada
       *[other] { $n } personas controladas
    }
patrol-km = { $n } km
patrol-driven = Recorrido
patrol-no-stop = ninguno aún
patrol-add-stop = Añadir un punto
patrol-where = Mojón, o punto de paso
patrol-where-hint = Un número es un mojón. Otras palabras quedan tal cual.
patrol-return = Escribir el regreso
patrol-complete = Completar el regreso
