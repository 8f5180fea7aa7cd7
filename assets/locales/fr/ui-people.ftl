### Personnes : déjà connues, recherchées, une ou deux.

people-same = Même personne, autres fiches
people-same-none = Aucune autre fiche.
people-maybe = Peut-être la même personne
people-maybe-none = Aucune fiche ressemblante.
people-others = Dites autres personnes
people-decided = Par { $name }, le { $day } à { $clock }
people-follows = Déduit d’une autre fiche
people-undo = Revenir sur ce choix
people-under = sous la fiche { $number }
lookout-wanted = Personne recherchée
lookout-missing = Personne portée disparue
lookout-seen = Suspect connu d’une autre base
lookout-headquarters = la direction
lookout-do-wanted = Vérifier l’identité, prévenir le commandant et joindre { $authority } avant de laisser partir. Un avis ne remplace pas un mandat.
lookout-do-missing = Voir, à l’écart de ceux qui l’accompagnent, si la personne est en sécurité, puis joindre { $authority }.
lookout-do-seen = Demander à la base { $base } ce qu’elle sait : fiche { $number }.
