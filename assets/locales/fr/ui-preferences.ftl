### Mots des réglages.

settings-meta = Pour { $name }, sur cette machine.
display-title = Langue et affichage
theme = Thème
theme-light = Clair
theme-dark = Sombre
theme-sun = Plein soleil
density = Densité
density-normal = Normale
density-compact = Serrée
text-scale = Taille du texte

own-phrase-title = Ma phrase secrète
own-phrase-current = Phrase d’aujourd’hui
own-phrase-new = Nouvelle phrase
own-phrase-again = La nouvelle, une deuxième fois
own-phrase-change = Changer la phrase
own-phrase-changed = Phrase changée

users-title = Qui prend le registre
users-count =
    { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
user-here = Sur cette machine
user-elsewhere = Sur une autre machine
user-close = Fermer l’accès
user-close-title = Fermer l’accès de { $name } ?
user-close-text = Cette personne n’ouvrira plus le registre. Ce qu’elle a écrit reste, à son nom.
why = Motif
user-add-title = Ajouter une personne
user-add = Ajouter
user-added = { $name } peut prendre le registre.
user-words-once = Lui dire ces cinq mots maintenant : ils ne seront plus montrés.
