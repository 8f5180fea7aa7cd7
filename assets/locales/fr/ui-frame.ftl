### Mots du cadre : colonne, barre d’état, touches.

rail-label = Lieux
rail-new = Nouveau
rail-search = Rechercher
rail-today = Aujourd’hui
rail-daybook = Main courante
rail-daybook-count = lignes à contresigner
rail-cases = Dossiers
rail-people = Personnes
rail-custody = Garde à vue
rail-custody-count = personnes gardées
rail-patrols = Patrouilles, moyens
rail-sending = Envoi
rail-sending-count = éléments à envoyer
rail-settings = Réglages
rail-help = Aide

base-OUA = Ouanaminthe
base-MAL = Malpasse
base-BEL = Belladère
base-ANP = Anse-à-Pitres

status-label = État
status-base = { $base } · machine { $machine }
status-who = { $role } { $name }
role-short-officer = Agent
role-short-commander = Commandant
role-short-protection = Protection
role-short-administrator = Administrateur
status-drafts =
    { $n ->
        [0] Aucun brouillon
        [one] { $n } brouillon
       *[other] { $n } brouillons
    }
status-drafts-at =
    { $n ->
        [one] { $n } brouillon, { $clock }
       *[other] { $n } brouillons, { $clock }
    }
status-link-not_enrolled = Non autorisée
status-link-offline = Hors ligne
status-link-online = En ligne
status-link-sending = Envoi
status-link-paused = En pause
status-link-not_approved = En attente du siège
status-link-refused = Refusée par le siège
status-progress = { $done } sur { $total }
status-to-send =
    { $n ->
        [one] { $n } à envoyer
       *[other] { $n } à envoyer
    }
status-nothing = { $state } · rien à envoyer
status-last = Dernier envoi réussi { $when }, il y a { $age }
status-last-short = Réussi { $when }, il y a { $age }
status-last-age = Il y a { $age }
status-last-hour = Réussi { $when }
status-never = Aucun envoi encore
status-versions =
    { $n ->
        [one] 2 versions
       *[other] 2 versions × { $n }
    }
status-clock = Heure douteuse
status-battery = Batterie { $n } %
status-battery-mains = Secteur, { $n } %
status-battery-short = { $n } %
status-lock = Verrouiller

cover-title = Écran caché
cover-text = Le registre reste ouvert dessous. Pour le fermer, verrouiller.
cover-show = Montrer

keys-title = Aide : les touches
keys-intro = Les touches suivent leur place sur le clavier : un chiffre ne demande jamais Maj.
keys-new = Nouveau, puis le chiffre de la fiche
keys-search = Rechercher une personne, un dossier, une ligne
keys-places = Aller à un lieu de la colonne
keys-display = Langue et affichage, puis le chiffre
keys-next = Champ suivant
keys-save = Enregistrer
keys-close = Fermer ce qui est au-dessus, et cela seul
keys-cover = Cacher l’écran tout de suite
keys-lock = Verrouiller : les clés quittent la mémoire
keys-help = Cette page
