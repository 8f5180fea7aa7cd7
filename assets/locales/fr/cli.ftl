### Ce que disent les commandes.

## Headings of --help
help-about = Registre de la police frontalière
help-usage = Utilisation :
help-commands = Commandes
help-arguments = Arguments
help-options = Options
help-help = Montre cette aide
help-version = Montre la version

## Flags that stand anywhere
help-data-dir = Dossier du registre
help-lang = Langue : fr, ht, en, es
help-json = Un seul document JSON sur la sortie
help-user-flag = Qui ouvre le registre, s’ils sont plusieurs
help-passphrase-file = Fichier dont la première ligne est la phrase secrète

## Commands
help-init = Crée le registre d’une base, sans réseau
help-init-base = Code de la base : OUA, MAL, BEL, ANP
help-init-officer = Nom de la première personne
help-role = Rôle : officer, commander, protection, administrator
help-init-recovery-out = Écrit la feuille de secours dans ce fichier
help-enrol = Autorise cette machine auprès du siège
help-enrol-source = Fichier, ou code dicté
help-enrol-server = Adresse du siège
help-import = Importe des fiches, une par ligne JSON
help-import-file = Fichier JSON Lines
help-import-skip-bad = Enregistre les bonnes lignes, écrit les autres ici
help-import-amend = Écrit la différence quand la fiche existe
help-import-dry-run = Vérifie tout, n’enregistre rien
help-export = Exporte des fiches dans un fichier en clair
help-export-kind = Genre de fiche, ou all
help-export-format = jsonl, csv ou xlsx
help-export-out = Fichier à écrire
help-export-from = Premier jour, AAAA-MM-JJ
help-export-to = Dernier jour, compris
help-export-force = Remplace un fichier existant
help-report = Écrit un imprimé dans un fichier PDF en clair
help-report-over = day, les feuilles du jour de la main courante ; custody, le registre de garde à vue
help-report-out = Fichier PDF à écrire
help-report-from = Premier jour, AAAA-MM-JJ
help-report-to = Dernier jour, compris
help-report-force = Remplace un fichier existant
help-show = Montre une fiche
help-record = Numéro ou identifiant
help-history = Montre les changements d’une fiche
help-search = Cherche des fiches
help-search-text = Un nom, une partie de nom, un numéro
help-search-kind = Seulement ce genre
help-search-limit = Nombre de résultats, de 1 à 200 ; 20 sans précision
help-sync = Échange avec le siège
help-sync-watch = Continue jusqu’à Ctrl+C
help-status = Montre l’état du registre
help-verify = Vérifie la chaîne, les signatures et les fiches
help-verify-deep = Refait aussi toutes les fiches et compare : aussi long que rebuild
help-rebuild = Refait les fiches à partir du journal
help-mrz = Lit la zone d’un document de voyage : une à trois lignes
help-mrz-lines = Une ligne de la zone, entre apostrophes
help-user = Les personnes qui tiennent le registre
help-user-add = Ajoute une personne
help-user-name = Nom
help-user-new-passphrase-file = Fichier dont la première ligne est la phrase de cette personne
help-user-list = Liste les personnes
help-user-disable = Ferme l’accès d’une personne
help-user-reset = Donne une nouvelle phrase à une personne
help-user-hand-over = Remettre la clé des dossiers de protection à un point focal
help-user-printed-key-file = Fichier dont la première ligne est la clé imprimée de protection
help-user-why = Motif
help-completions = Écrit la complétion du terminal
help-completions-shell = bash, zsh ou fish

## What is wrong with a line
usage-no-command = Il manque une commande.
usage-unknown-command = Commande inconnue : { $arg }.
usage-unknown-flag = Option inconnue : { $arg }.
usage-too-many = En trop sur la ligne : { $arg }.
usage-missing = Il manque : { $arg }.
usage-bad-value = { $arg } n’accepte pas « { $value } ».
usage-no-value = { $arg } attend une valeur.
usage-twice = { $arg } est donné deux fois.
usage-conflict = { $arg } ne va pas avec { $other }.
usage-not-text = La ligne contient des octets qui ne sont pas de l’UTF-8.
usage-other = Commande mal écrite.
usage-likely = Plutôt { $words } ?
usage-one-of = Au choix : { $words }.

## Questions
ask-passphrase = Phrase secrète de { $user } :
ask-new-passphrase = Nouvelle phrase de { $user } :
ask-passphrase-again = Encore une fois :

## Answers
say-init = Registre de { $base } créé, machine { $machine }, pour { $user }.
say-words = Phrase secrète de { $user }, à retenir : { $words }
say-recovery = Feuille de secours. L’imprimer, l’enfermer hors de la base, effacer ceci.
say-recovery-file = Feuille de secours écrite dans { $file }. L’imprimer, puis effacer le fichier.
say-enrol = Siège noté pour { $base }. À comparer par téléphone, le siège : { $headquarters }, cette machine : { $own }
say-import = { $lines } lignes : { $stored } enregistrées, { $unchanged } déjà là, { $rejected } refusées.
say-import-nothing = Rien n’a été enregistré. Corriger ces lignes, ou --skip-bad.
say-import-dry = Vérification seulement : rien n’a été enregistré.
say-import-checking = Vérification
say-import-storing = Enregistrement
say-export = { $records } fiches écrites dans { $file } ({ $bytes } octets). Ce fichier est en clair.
say-export-cut = Textes trop longs pour une cellule, coupés : { $count }. Ils sont entiers en jsonl.
say-report = { $title } : { $file } ({ $bytes } octets). Ce fichier est en clair.
say-no-result = Aucun résultat.
say-sync-done = Échange fait : { $sent } envoyées, { $received } reçues, { $waiting } en attente.
say-sync-waiting = En attente : { $waiting }.
say-sending = Envoi
say-status-register = { $base }, machine { $device }, { $user }
say-status-journal = Journal { $mark } : { $entries } entrées, { $received } reçues par le siège
say-status-waiting = À envoyer : { $entries } entrées, { $bytes } octets
say-status-success = Dernier échange réussi : { $at }
say-status-never = Aucun échange réussi jusqu’ici.
say-status-conflicts = Versions à trancher : { $conflicts } · mises de côté : { $aside }
say-status-clock = L’heure de cette machine est douteuse. La vérifier.
say-verify-ok = Registre entier, tout se tient. Journaux : { $journals }, entrées : { $entries }.
say-verify-bad = Défauts trouvés : { $count }. Ne rien effacer, appeler le siège.
say-rebuild = Fiches refaites à partir de { $entries } entrées.
say-user-added = { $name } ajouté, rôle { $role }.
say-user-disabled = Accès de { $name } fermé.
say-user-reset = Nouvelle phrase donnée à { $name }.
say-user-handed-over = Clé des dossiers de protection remise à { $name }.

## The recovery sheet
recovery-title = FEUILLE DE SECOURS
recovery-register = Registre de { $base }, machine { $machine }
recovery-keep = Qui tient cette feuille ouvre le registre. La garder sous clé, hors de la base.
recovery-protection-title = FEUILLE DE SECOURS DES DOSSIERS DE PROTECTION
recovery-protection-keep = Qui tient cette feuille ouvre les dossiers de victimes et d’enfants. Une autre personne la garde sous clé, hors de la base.
