### Le groupe intercepté : les faits une fois, puis une ligne par personne.

form-group = Groupe intercepté
group-meta = Une ligne par personne ; tout s’enregistre ensemble. « ? » pour un nom inconnu, puis les signes. Alt V : victime présumée.
group-people = Personnes du groupe
group-line = Ligne
group-cell = { $word }, ligne { $n }
group-sex = Sexe (F, H)
group-born = Âge, naissance
group-officers = (séparés par une virgule)
group-add = Ajouter une ligne
group-remove = Retirer la ligne { $n }
group-line-error = Ligne { $n } : { $text }
group-file = Dossier de protection
group-files =
    { $n ->
        [one] { $n } dossier de protection, scellé
       *[other] { $n } dossiers de protection, scellés
    }
group-uncounted =
    { $n ->
        [one] { $n } sans âge ou sexe : non comptée
       *[other] { $n } sans âge ou sexe : non comptées
    }
group-with-parent = Enfants avec leur père ou leur mère : comptés ici, sans ligne.
group-save = Enregistrer le groupe
error-group-age = Écrire l’âge, même estimé : il dit si un dossier d’enfant s’ouvre.
