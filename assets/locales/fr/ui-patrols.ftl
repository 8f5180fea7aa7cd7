### Les patrouilles : celles qui sont dehors, celles qui sont rentrées, et les trois livres de la base.

works-patrols = Patrouilles
works-equipment = Équipement
works-trainings = Formations
patrols-new = Patrouille
patrols-out-n =
    { $n ->
        [one] { $n } dehors.
       *[other] { $n } dehors.
    }
patrols-longest = La plus longue depuis { $time }.
patrols-out = Dehors
patrols-back =
    { $n ->
        [one] Rentrées, { $n }
       *[other] Rentrées, { $n }
    }
patrols-none = Aucune patrouille dehors
patrols-none-text = Une patrouille enregistrée au départ y paraît aussitôt.
patrol-since = depuis { $when }
patrol-back-at = rentrée { $when }
patrol-stone = Borne { $n }
patrol-crew =
    { $n ->
        [one] avec { $n } agent
       *[other] avec { $n } agents
    }
patrol-stops =
    { $n ->
        [one] { $n } point
       *[other] { $n } points
    }
patrol-persons =
    { $n ->
        [one] { $n } personne contrôlée
       *[other] { $n } personnes contrôlées
    }
patrol-km = { $n } km
patrol-driven = Parcouru
patrol-no-stop = aucun encore
patrol-add-stop = Ajouter un point
patrol-where = Borne, ou point de passage
patrol-where-hint = Un numéro est une borne. D’autres mots restent tels quels.
patrol-return = Écrire le retour
patrol-complete = Compléter le retour
