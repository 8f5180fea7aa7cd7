### Mots du verrou et du premier démarrage.

lock-title = Qui prend le registre ?
lock-machine = Cette machine
lock-product = Registre de la police frontalière
lock-passphrase-of = Phrase secrète de { $name }
passphrase-show = Montrer la phrase
lock-open = Ouvrir
lock-opening = Ouverture…
lock-capitals = Majuscules verrouillées
lock-hint = Une espace entre les mots ; des mots proposés, quatre lettres suffisent.
lock-keyboard = Clavier { $layout }
lock-forgotten = Phrase oubliée
lock-forgotten-title = Phrase oubliée ?
lock-forgotten-nobody = Personne ne peut la relire, pas même le siège.
lock-forgotten-again = Un collègue qui gère les accès en ouvre un nouveau à votre nom, dans Réglages. Si personne n’a plus de phrase, la feuille de secours rouvre le registre.
lock-version = Fwontyè { $version }, fonctionne sans réseau

tile-drafts =
    { $n ->
        [one] { $n } brouillon
       *[other] { $n } brouillons
    }
lock-place = { $base }, machine { $machine }
lock-restarted = Coupée vers { $clock } sans être fermée. Les brouillons sont gardés.
lock-drafts =
    { $n ->
        [0] Aucun brouillon
        [one] { $n } brouillon gardé
       *[other] { $n } brouillons gardés
    }
lock-time-sure = Heure sûre
lock-time-compared = À { $seconds } s du siège, comparée à { $when }
lock-time-apart = Heure à régler
lock-time-ahead = En avance de { $age } sur le siège, comparée à { $when }. La régler avant d’écrire ; rien n’est refusé.
lock-time-behind = En retard de { $age } sur le siège, comparée à { $when }. La régler avant d’écrire ; rien n’est refusé.
lock-time-alone = Heure de la machine
lock-time-never = Jamais comparée à celle du siège
lock-time-doubtful = Heure douteuse
lock-time-doubtful-text = Elle retarde sur ce que le registre sait. La régler avant d’écrire ; rien n’est refusé.
lock-disk-ok = Disque en état
lock-disk-free = Chiffré, { $free } Go libres
lock-disk-bad = Disque à vérifier
lock-backup = Dernière sauvegarde vérifiée
lock-backup-none = Aucune sauvegarde vérifiée
lock-backup-none-text = Ce que le siège a reçu est à l’abri ; le reste n’est qu’ici.

start-title = Ouvrir un registre sur cette machine
start-step-who = Base et agent
start-step-phrase = Phrase secrète
start-step-sheet = Feuille de secours
start-intro = Aucun registre ici. Il se crée sans réseau ; le siège l’autorisera plus tard, rien n’attend.
start-base = Base
start-base-missing = Choisir la base de cette machine.
start-officer = Prénom et nom
start-officer-hint = Comme sur la carte de service.
start-officer-missing = Écrire le prénom et le nom de la personne qui ouvre le registre.
start-role = Fonction
start-create = Créer le registre
start-creating = Création…

phrase-intro = Elle seule ouvre le registre. Personne ne peut la retrouver : l’apprendre, ne pas la laisser près de la machine.
phrase-source = Quelle phrase
phrase-offered = Cinq mots offerts
phrase-own = La mienne
phrase-others = D’autres mots
phrase-own-label = Ma phrase
phrase-own-hint = { $n } signes au moins ; accents et majuscules ne comptent pas.
phrase-short = Moins de { $n } signes. Allonger, ou prendre les cinq mots.
phrase-again = La retaper
phrase-again-hint = Pour être sûr que la main la connaît.
phrase-differs = Ce n’est pas la même. La retaper comme au-dessus.

sheet-once = Cette feuille ne se montre qu’une fois.
sheet-use = Elle rouvre le registre si toutes les phrases sont perdues.
sheet-kept = La feuille est recopiée ou imprimée
sheet-where = L’enfermer sous clé, hors de la base.
sheet-open = Aller au registre
