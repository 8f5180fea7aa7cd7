### La recepción en la puerta, por cantidad.

reception-title = Recepciones en la puerta
reception-new-meta = La línea del libro de novedades se escribe sola. Un nombre, solo para quien lo necesite después.
reception-elsewhere = Otra, por nombrar
reception-gate-name = Nombre de la puerta
reception-by-hint = La autoridad, o la persona: DGM, CESFRONT…
reception-people =
    { $n ->
        [one] persona
       *[other] personas
    }
reception-people-head = Personas
reception-among = Entre estas personas
reception-when = Cuándo
reception-referred = Referidas
reception-month =
    { $n ->
        [one] { $n } recepción en 31 días
       *[other] { $n } recepciones en 31 días
    }
reception-new = Recepción
reception-none = Ninguna recepción en 31 días
reception-counted = Contadas
reception-after = Después
reception-stays = Una persona se queda en el puesto
reception-open = Abrir la ficha
reception-named = Un niño solo o una presunta víctima toma un expediente sellado; los demás siguen siendo un número.
reception-came-with = Recepción { $number }, { $gate }
error-reception-number = Escriba un número, por ejemplo 12.
error-reception-nobody = Escriba al menos una persona.
error-reception-too-many = Más que las personas contadas. Revise.
