### Ekipman yo: kote chak bagay ye, nan ki eta, nan men kiyès. Tout se pwopozisyon (p).

equipment-n =
    { $n ->
        [one] { $n } pyès.
       *[other] { $n } pyès.
    }
equipment-held-n =
    { $n ->
        [one] { $n } nan men moun.
       *[other] { $n } nan men moun.
    }
equipment-broken-n =
    { $n ->
        [one] { $n } an pàn.
       *[other] { $n } an pàn.
    }
equipment-missing-n =
    { $n ->
        [one] { $n } pèdi oswa vòlè.
       *[other] { $n } pèdi oswa vòlè.
    }
equipment-in_store = Nan depo
equipment-held = Nan men moun
equipment-all = tout
equipment-search = Chèche yon pyès
equipment-search-inside = Nimewo, moun
equipment-serial = seri { $serial }
equipment-holder = Nan men
equipment-give = Bay yon ajan
equipment-take = Remèt nan depo
equipment-event = Lòt evènman
equipment-history = Sa ki rive
equipment-nothing = Poko gen anyen.
equipment-by = { $officer } ekri l
equipment-none = Pa gen ekipman
equipment-none-text = Chak pyès sovgade yon sèl fwa, ak nimewo envantè l.
equipment-not-found = Pa gen pyès konsa
equipment-not-found-text = Eseye mwens lèt, oswa yon lòt kalite.
