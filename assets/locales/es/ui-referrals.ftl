### Las derivaciones.

rail-referrals = Derivaciones
form-referral = Derivación
referrals-waiting =
    { $n ->
        [one] { $n } sin respuesta completa.
       *[other] { $n } sin respuesta completa.
    }
referrals-overdue =
    { $n ->
        [one] { $n } con retraso.
       *[other] { $n } con retraso.
    }
referrals-done = Terminadas
referrals-none = Ninguna derivación
referrals-none-text = Una persona derivada a una institución aparece aquí hasta la respuesta.
referrals-late = Acuse con retraso
referrals-due = esperado { $moment }
referrals-people =
    { $n ->
        [one] { $n } persona
       *[other] { $n } personas
    }
referrals-sealed = Expediente de protección
referrals-to-authorise = Por autorizar
referrals-to-regularise = Por regularizar
referrals-authorise = Autorizar
referrals-authorise-first = Ordinaria o en 24 h: la persona sale una vez autorizada la derivación.
referrals-regularise-text = Salió de urgencia: la regulariza el comandante o el punto focal.
referrals-authorised = Autorizada por { $officer }, { $moment }
referrals-open = Abrir la ficha
referrals-read = Leer la ficha sellada
referrals-read-note = Cada lectura queda escrita.
referrals-closed = Sellada: solo un punto focal lee la ficha. La respuesta se escribe de todos modos.
referrals-no-attempt = Ningún intento escrito
referrals-try = Nuevo intento
referrals-answer = Respuesta recibida
referrals-code = Código de la ficha
referrals-code-hint = Tal como se dicta; luego Intro.
referrals-state = Respuesta
referrals-at = Momento de la respuesta
queue-referrals = Derivaciones sin acuse de recibo
referrals-refer = Derivar
referrals-find = Buscar
