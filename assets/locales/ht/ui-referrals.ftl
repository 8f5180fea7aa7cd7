### Referans yo. Tout se pwopozisyon (p).

rail-referrals = Referans
form-referral = Referans
referrals-waiting =
    { $n ->
        [one] { $n } poko gen tout repons.
       *[other] { $n } poko gen tout repons.
    }
referrals-overdue =
    { $n ->
        [one] { $n } an reta.
       *[other] { $n } an reta.
    }
referrals-done = Ki fini
referrals-none = Pa gen referans
referrals-none-text = Yon moun yo voye bay yon enstitisyon parèt isit la jiskaske repons lan vini.
referrals-late = Akize an reta
referrals-due = ap tann { $moment }
referrals-people =
    { $n ->
        [one] { $n } moun
       *[other] { $n } moun
    }
referrals-sealed = Dosye pwoteksyon
referrals-to-authorise = Pou otorize
referrals-to-regularise = Pou regilarize
referrals-authorise = Otorize
referrals-authorise-first = Òdinè oswa nan 24 èdtan: moun nan pati lè referans lan otorize.
referrals-regularise-text = Li pati an ijans: kòmandan an oswa pwen fokal la dwe regilarize sa.
referrals-authorised = { $officer } otorize sa, { $moment }
referrals-open = Ouvri fich la
referrals-read = Li fich ki sele a
referrals-read-note = Chak fwa yo li l, sa ekri.
referrals-closed = Sele: se yon pwen fokal sèlman ki li fich la. Ou ka ekri repons lan kanmenm.
referrals-no-attempt = Pa gen rapèl ki ekri
referrals-try = Nouvo rapèl
referrals-answer = Repons ki vini
referrals-code = Kòd fich la
referrals-code-hint = Jan yo dikte l la, epi Antre.
referrals-state = Repons
referrals-at = Lè repons lan
queue-referrals = Referans san akize resepsyon
referrals-refer = Refere
referrals-find = Jwenn
