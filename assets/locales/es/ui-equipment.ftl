### El equipo: dónde está cada cosa, en qué estado, en manos de quién.

equipment-n =
    { $n ->
        [one] { $n } pieza.
       *[other] { $n } piezas.
    }
equipment-held-n =
    { $n ->
        [one] { $n } entregada.
       *[other] { $n } entregadas.
    }
equipment-broken-n =
    { $n ->
        [one] { $n } averiada.
       *[other] { $n } averiadas.
    }
equipment-missing-n =
    { $n ->
        [one] { $n } perdida o robada.
       *[other] { $n } perdidas o robadas.
    }
equipment-in_store = En depósito
equipment-held = Entregado
equipment-all = todos
equipment-search = Buscar una pieza
equipment-search-inside = Número, titular
equipment-serial = serie { $serial }
equipment-holder = En manos de
equipment-give = Entregar a un agente
equipment-take = Devolver al depósito
equipment-event = Otro suceso
equipment-history = Lo sucedido
equipment-nothing = Nada todavía.
equipment-by = escrito por { $officer }
equipment-none = Ningún equipo
equipment-none-text = Cada pieza se registra una vez, con su número de inventario.
equipment-not-found = Ninguna pieza así
equipment-not-found-text = Pruebe con menos letras, u otro tipo.
