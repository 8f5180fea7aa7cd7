### L’équipement : où est chaque chose, en quel état, entre quelles mains.

equipment-n =
    { $n ->
        [one] { $n } pièce.
       *[other] { $n } pièces.
    }
equipment-held-n =
    { $n ->
        [one] { $n } remise.
       *[other] { $n } remises.
    }
equipment-broken-n =
    { $n ->
        [one] { $n } en panne.
       *[other] { $n } en panne.
    }
equipment-missing-n =
    { $n ->
        [one] { $n } perdue ou volée.
       *[other] { $n } perdues ou volées.
    }
equipment-in_store = Au dépôt
equipment-held = Remis
equipment-all = tous
equipment-search = Chercher une pièce
equipment-search-inside = Numéro, détenteur
equipment-serial = série { $serial }
equipment-holder = Entre les mains de
equipment-give = Remettre à un agent
equipment-take = Rendre au dépôt
equipment-event = Autre événement
equipment-history = Ce qui est arrivé
equipment-nothing = Rien encore.
equipment-by = écrit par { $officer }
equipment-none = Aucun équipement
equipment-none-text = Chaque pièce s’enregistre une fois, avec son numéro d’inventaire.
equipment-not-found = Aucune pièce ainsi
equipment-not-found-text = Essayer moins de lettres, ou un autre genre.
