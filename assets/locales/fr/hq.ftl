### Ce que dit fwontye-hq.

hq-help = Siège du registre de la police frontalière
hq-help-serve = Écoute les bases jusqu’à l’ordre d’arrêt
hq-help-device = Les machines des bases
hq-help-device-enrol = Prépare l’autorisation d’une machine : un fichier à usage unique et un code à dicter
hq-help-device-approve = Autorise une machine dont le code de contrôle a été lu au téléphone
hq-help-device-list = Liste les machines et les autorisations en attente
hq-help-device-revoke = Retire une machine ; ce qu’elle a envoyé reste
hq-help-status = Montre les bases : dernier contact, inscriptions, retard
hq-help-verify = Vérifie chaque chaîne, chaque signature, chaque fiche
hq-help-verify-deep = Refait aussi toutes les fiches et compare : aussi long que rebuild
hq-help-protection-key = Fait la clé de protection du quartier général : les bases lui scellent les dossiers
hq-help-export = Exporte des fiches vers un fichier en clair
hq-help-search = Cherche dans les fiches de toutes les bases
hq-help-search-kind = Seulement ce genre
hq-help-migrate = Met la base de données à cette version
hq-help-completions = Écrit la complétion du shell
hq-flag-data-dir = Dossier du siège
hq-flag-key-file = Fichier de clé ; dans le dossier, sauf indication contraire
hq-flag-config = Fichier de configuration (TOML)
hq-flag-lang = Langue : fr, ht, en, es
hq-flag-json = Un seul document JSON en sortie
hq-flag-listen = Adresse d’écoute (serve)
hq-flag-server = Adresse qu’utilisent les bases, inscrite dans les autorisations (serve)
hq-flag-base = Code de la base : OUA, MAL, BEL, ANP
hq-flag-out = Fichier à écrire
hq-flag-approved = La première machine qui le présente n’attend rien d’autre
hq-flag-id = Identifiant de la machine, donné par device list
hq-flag-fingerprint = Les 12 caractères lus au téléphone
hq-flag-kind = Genre de fiche, ou all
hq-flag-text = Un nom, une partie d’un nom, un numéro
hq-flag-limit = Nombre de résultats, de 1 à 200 ; 20 sans précision
hq-flag-format = jsonl, csv ou xlsx
hq-flag-from = Premier jour, AAAA-MM-JJ
hq-flag-to = Dernier jour, compris
hq-flag-force = Remplacer un fichier existant
hq-flag-shell = bash, zsh, fish

hq-ready = Le siège écoute à { $server }  code de contrôle { $fingerprint }
hq-protection-key = Clé de protection écrite dans { $file }, empreinte { $fingerprint }. La remettre à la protection du quartier général, puis effacer le fichier : elle n’est gardée nulle part ailleurs.
hq-enrolled =
    Autorisation écrite : { $file }
    Ou dicter : { $code }  vers { $server }
    Code de contrôle du siège : { $fingerprint }
hq-device = { $id }  { $base }  { $standing }  { $fingerprint }  { $entries ->
        [one] { $entries } inscription
       *[other] { $entries } inscriptions
    }  dernier contact { $last }
hq-standing-invited = attendue
hq-standing-waiting = attend l’autorisation
hq-standing-approved = autorisée
hq-standing-revoked = retirée
hq-never = jamais
hq-no-device = Aucune machine encore. En préparer une : device enrol.
hq-status = Code de contrôle { $fingerprint }  { $server }  en attente d’autorisation : { $waiting }
hq-status-base = { $base }  machines : { $devices }  inscriptions : { $entries }  à venir : { $backlog }  dernier contact { $last }
hq-verified = Tout est bon : { $entries ->
        [one] { $entries } inscription vérifiée
       *[other] { $entries } inscriptions vérifiées
    }.
hq-not-verified = Quelque chose ne va pas parmi { $entries } inscriptions.
hq-exported = { $records ->
        [one] { $records } fiche
       *[other] { $records } fiches
    } dans { $file }
hq-migrated = { $count ->
        [0] La base de données est à jour.
        [one] Une étape faite : la base de données est à jour.
       *[other] { $count } étapes faites : la base de données est à jour.
    }

error-no_server = Le siège n’a pas encore d’adresse. Lancer serve une fois, ou donner serve --server.
error-device_revoked = Cette machine a été retirée. L’autoriser de nouveau.
error-no_journal = Il manque un journal du siège. Lancer verify ; prendre la sauvegarde.
