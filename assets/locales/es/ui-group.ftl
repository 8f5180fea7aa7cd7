### El grupo interceptado: los hechos una vez, luego una línea por persona.

form-group = Grupo interceptado
group-meta = Una línea por persona; todo se guarda junto. «?» si no se sabe el nombre, luego las señas. Alt V: presunta víctima.
group-people = Personas del grupo
group-line = Línea
group-cell = { $word }, línea { $n }
group-sex = Sexo (M, H)
group-born = Edad, nacimiento
group-officers = (separados por comas)
group-add = Añadir una línea
group-remove = Quitar la línea { $n }
group-line-error = Línea { $n }: { $text }
group-file = Expediente de protección
group-files =
    { $n ->
        [one] { $n } expediente de protección, sellado
       *[other] { $n } expedientes de protección, sellados
    }
group-uncounted =
    { $n ->
        [one] { $n } sin edad o sexo: no contada
       *[other] { $n } sin edad o sexo: no contadas
    }
group-with-parent = Niños con su padre o su madre: se cuentan aquí, sin línea.
group-save = Guardar el grupo
error-group-age = Escriba la edad, aunque sea estimada: dice si se abre un expediente de niño.
