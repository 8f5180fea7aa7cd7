### La réception au portail, par nombre.

reception-title = Réceptions au portail
reception-new-meta = La ligne de la main courante s’écrit d’elle-même. Un nom, seulement pour qui en a besoin ensuite.
reception-elsewhere = Un autre, à nommer
reception-gate-name = Nom du portail
reception-by-hint = L’autorité, ou la personne : DGM, CESFRONT…
reception-people =
    { $n ->
        [one] personne
       *[other] personnes
    }
reception-people-head = Personnes
reception-among = Parmi ces personnes
reception-when = Quand
reception-referred = Référées
reception-month =
    { $n ->
        [one] { $n } réception en 31 jours
       *[other] { $n } réceptions en 31 jours
    }
reception-new = Réception
reception-none = Aucune réception en 31 jours
reception-counted = Comptées
reception-after = Ensuite
reception-stays = Une personne reste au poste
reception-open = Ouvrir la fiche
reception-named = Un enfant seul ou une victime présumée prend un dossier scellé ; les autres restent un nombre.
reception-came-with = Réception { $number }, { $gate }
error-reception-number = Écrire un nombre, par exemple 12.
error-reception-nobody = Écrire au moins une personne.
error-reception-too-many = Plus que de personnes comptées. Vérifier.
