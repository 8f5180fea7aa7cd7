### El relevo: lo que recibe el turno siguiente.

shift-open = Relevo
shift-title = Relevo
shift-what = Lo que se entrega
shift-no-duty = Ninguna toma de servicio escrita en 24 horas.
shift-none = Nada.
shift-custody =
    { $n ->
        [one] { $n } persona, plazo más cercano primero
       *[other] { $n } personas, plazo más cercano primero
    }
shift-patrols = Patrullas fuera
shift-presences = En el puesto, bajo protección
shift-referrals = Derivaciones sin acuse
shift-to-complete = Por completar
shift-drafts = Sus borradores
shift-drafts-note = por terminar antes de salir
shift-more =
    { $n ->
        [one] Y { $n } más.
       *[other] Y { $n } más.
    }
shift-relief = Escribir el relevo
shift-relief-text = La línea cuenta ella misma lo que se entrega, en este momento.
shift-from = Quien entrega el servicio
shift-to = Quien toma el servicio
shift-remark = A saber
shift-write = Escribir en el libro
