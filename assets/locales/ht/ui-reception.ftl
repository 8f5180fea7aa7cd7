### Resepsyon nan pòtay la, ak kantite. Tout se pwopozisyon (p).

reception-title = Resepsyon nan pòtay la
reception-new-meta = Liy nan liv evènman an ekri poukont li. Yon non, sèlman pou moun ki bezwen l apre.
reception-elsewhere = Yon lòt, pou bay non l
reception-gate-name = Non pòtay la
reception-by-hint = Otorite a, oswa moun nan: DGM, CESFRONT…
reception-people =
    { $n ->
        [one] moun
       *[other] moun
    }
reception-people-head = Moun
reception-among = Pami moun sa yo
reception-when = Ki lè
reception-referred = Refere
reception-month =
    { $n ->
        [one] { $n } resepsyon nan 31 jou
       *[other] { $n } resepsyon nan 31 jou
    }
reception-new = Resepsyon
reception-none = Okenn resepsyon nan 31 jou
reception-counted = Konte
reception-after = Apre sa
reception-stays = Yon moun rete nan pòs la
reception-open = Louvri fich la
reception-named = Yon timoun ki poukont li oswa yon viktim sipoze pran yon dosye sele; lòt yo rete yon kantite.
reception-came-with = Resepsyon { $number }, { $gate }
error-reception-number = Ekri yon kantite, pa egzanp 12.
error-reception-nobody = Ekri omwen yon moun.
error-reception-too-many = Plis pase moun ki konte yo. Verifye.
