### Les pièces jointes : photos et documents d’une fiche.

files-none = Aucune pièce jointe
files-add = Joindre une pièce
files-hint = Image JPEG, PNG ou WebP, ou document PDF, 10 Mo au plus. On peut aussi déposer le fichier ici, ou coller une image (Ctrl+V).
files-drop = Lâcher pour joindre.
files-add-title =
    { $n ->
        [one] Joindre une pièce
       *[other] Joindre { $n } pièces
    }
files-add-note = L’image est redessinée : le lieu, l’heure et l’appareil que le fichier porte ne sont pas gardés. Un PDF est gardé tel quel.
files-caption = Légende
files-caption-hint = Ce que l’on y voit, en quelques mots.
files-save = Joindre
files-saving = Enregistrement…
files-leave = Ne pas joindre { $name }
files-open = Ouvrir : { $name }
files-untitled = Sans légende
files-paper = PDF,
files-paper-text = Un document PDF ne s’affiche pas ici. Imprimer le document pour le lire.
files-missing = Pas sur cette machine
files-missing-text = Le fichier n’est pas sur cette machine. Ce qui est écrit de la pièce est entier.
files-damaged = Fichier abîmé
files-damaged-text = Le fichier n’est plus celui qui a été scellé. Ne rien effacer, appeler le siège.
files-of = { $n } sur { $all }
files-sum = Code de contrôle (SHA-256)
files-whole = Taille réelle
files-fit = Tout voir
