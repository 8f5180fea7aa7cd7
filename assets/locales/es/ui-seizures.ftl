### El depósito: lo incautado, quién lo tiene, la entrega.

vault-title = Depósito de incautaciones
vault-held =
    { $n ->
        [one] { $n } objeto aquí.
       *[other] { $n } objetos aquí.
    }
vault-gone =
    { $n ->
        [one] { $n } entregado a otros.
       *[other] { $n } entregados a otros.
    }
vault-disputed =
    { $n ->
        [one] { $n } objeto tiene dos tenedores.
       *[other] { $n } objetos tienen dos tenedores.
    }
vault-seal = Precinto
vault-no-seal = Sin precinto
vault-holder = Tenedor
vault-since = desde el { $day }
vault-since-at = Desde el { $day }, { $clock }
vault-no-place = Lugar no escrito
vault-none = Nada en el depósito
vault-none-text = Una incautación guardada entra por sí sola.
vault-count = Recuento
vault-count-note = en el registro, luego en el estante
vault-book =
    { $n ->
        [one] { $n } en el registro
       *[other] { $n } en el registro
    }
vault-counted = Contado, { $place }
vault-agrees = El recuento coincide
vault-short =
    { $n ->
        [one] falta { $n }
       *[other] faltan { $n }
    }
vault-over =
    { $n ->
        [one] sobra { $n }
       *[other] sobran { $n }
    }
vault-two = Dos entregas se contradicen
vault-signed = Recibido y firmado por { $officer }
vault-not-signed = Recepción aún sin firmar
vault-sign = Firmar la recepción
vault-hand = Entregar
vault-open = Abrir la ficha
vault-from = Quién entrega
vault-to = Quién recibe
vault-at = Momento de la entrega
vault-save = Guardar la entrega
vault-sign-text = Quien recibe firma aquí con su propia frase secreta. Una persona de fuera firma en papel.
vault-passphrase = Su frase secreta
vault-paper = Firma en papel
vault-sign-do = Firmar
