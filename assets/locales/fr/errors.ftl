### Une phrase par code d’erreur, avec ce qu’il faut faire.

## Any
error-unknown = Erreur { $code }. Noter ce code et appeler le siège.
error-invalid = Des champs sont à corriger.
error-bad_lines = Lignes refusées : { $rejected }.
error-usage = { $found } Voir --help.
error-internal = Le programme s’est trompé. Rien n’a été écrit ; recommencer, puis appeler le siège.
error-unknown_use_case = La fenêtre demande ce que ce programme ne sait pas faire. Installer la même version des deux.
error-bad_request = Demande mal formée. Fermer et rouvrir la page.

## A field, in a form or in an import line
error-missing = Champ obligatoire. Le remplir.
error-unknown_field = Champ inconnu. Vérifier son nom.
error-unknown_kind = Genre de fiche inconnu. Vérifier le champ kind.
error-reference_kind = Cette liste vient du siège. Elle ne s’importe pas.
error-bad_type = { $expected ->
        [text] Un texte est attendu ici, entre guillemets.
        [whole_number] Un nombre entier est attendu ici, sans guillemets ni point.
        [degrees] Un nombre de degrés est attendu ici, sans guillemets.
        [true_or_false] true ou false est attendu ici, sans guillemets.
        [list] Une liste est attendue ici, entre [ et ].
        [object] Des précisions sont attendues ici, entre { "{" } et { "}" }.
       *[other] Valeur d’une autre sorte que celle attendue (texte, nombre, liste, oui ou non).
    }
error-bad_code = Code inconnu dans cette liste. Choisir un code de la liste.
error-bad_date = Date illisible. Écrire par exemple 2026-11-17T14:10:00-05:00, ou 1987, 1987-03, 1987-03-12.
error-no_such_date = Ce jour ou cette heure n’existe pas. Vérifier.
error-date_without_offset = L’heure doit dire son décalage, par exemple -05:00.
error-date_out_of_range = Année impossible. Écrire une année entre 1900 et 2100.
error-date_in_future = Cette date est à venir. Vérifier la date, ou l’heure de la machine.
error-date_ambiguous = Deux lectures sont possibles. Écrire le mois en entier.
error-too_long = Texte trop long. Le couper en deux fiches ou joindre une pièce.
error-too_many = Trop d’éléments dans cette liste. Faire une deuxième fiche.
error-bad_text = Texte avec des signes de commande. Le retaper.
error-out_of_range = Nombre hors des limites. Le vérifier.
error-dangling_ref = Cette fiche n’existe pas ici. Vérifier le ref ou l’identifiant.
error-bad_line_ref = Cette ligne renvoie à une ligne refusée. Corriger l’autre d’abord.
error-duplicate_ref = Ce ref est déjà donné dans le fichier. En choisir un autre.
error-duplicate_id = Cet identifiant est déjà donné dans le fichier.
error-bad_id = Identifiant mal écrit. Un UUID en minuscules est attendu.
error-wrong_kind = Le lien mène à une fiche d’un autre genre. Vérifier.
error-wrong_base = { $of ->
        [enrolment] Cette autorisation est pour la base { $value }. En demander au siège une pour cette base.
       *[record] Cette fiche est d’une autre base. L’importer dans le registre de cette base.
    }
error-exists = Une autre fiche porte déjà cet identifiant. Utiliser --amend pour écrire la différence.
error-circular_ref = Ces lignes renvoient l’une à l’autre en rond. Donner un id à l’une d’elles.
error-not_json = Pas du JSON, ou un nom donné deux fois : voir la colonne { $column }.
error-not_utf8 = Cette ligne n’est pas en UTF-8. Réenregistrer le fichier en UTF-8.
error-too_many_lines = Plus de 1 000 000 de lignes. Couper le fichier.
error-before_arrest = Avant l’arrestation. Vérifier les deux heures.
error-ends_before_start = La fin est avant le début. Vérifier les deux heures.
error-protection_file = Cette personne a, ou demande, un dossier de protection. L’ouvrir là.
error-one_of_two = L’un des deux champs seulement. Videz l’autre.
error-not_mrz = Ce ne sont pas des lignes lues par machine. Lisez-les de nouveau, toutes.
error-unknown_slip = Aucun référencement d’ici ne porte ce code. Vérifier la fiche.
error-not_authorised = Pas encore autorisé : la fiche s’imprime une fois le référencement autorisé.
error-not_holder = Cette personne ne tient pas l’objet. Écrire le nom de celle qui le tient.
error-two_holders = Deux personnes disent tenir cet objet. Le commandant annule d’abord la mauvaise remise.
error-bad_slip_code = Code mal lu. Faites-le répéter, signe par signe.
error-append_only = Cette fiche ne se modifie pas : la correction est une nouvelle ligne.
error-illegal_state = Le dossier ne peut pas passer à cet état. Voir son état présent.
error-illegal_event = Cela n’a pas pu arriver à cet équipement dans l’état où il était. Voir ce qui lui est arrivé.
error-not_held = Personne n’a cet équipement en main : il n’y a rien à rendre.
error-same_officer = La même personne remet et prend le service. Écrire deux noms.
error-nothing_to_change = Rien ne change.
error-not_running = Ce champ ne se remplit pas ici. Modifier la fiche.
error-fixed_field = Ce champ ne change plus : il fait la fiche. L’annuler, et en écrire une autre.
error-too_many_people = Plus de 500 personnes dans un incident. Faire deux incidents.

## Records
error-not_found = Aucune fiche de ce numéro ni de cet identifiant.
error-has_left = Cette personne est déjà partie. Voir les départs.
error-ambiguous_number = Plusieurs fiches portent ce numéro. Donner l’un de ces identifiants : { $ids }
error-draft_unreadable = Ce brouillon est à quelqu’un d’autre, ou abîmé. Il reste sur le disque.
error-draft_too_large = Brouillon trop grand. Enregistrer la fiche, puis continuer.

## Opening the register
error-no_register = Aucun registre dans ce dossier. Le créer avec init.
error-register_exists = Un registre existe déjà ici. Choisir un autre dossier.
error-no_home = Ce système ne nomme aucun dossier personnel. Utiliser --data-dir.
error-locked = Le registre est verrouillé. L’ouvrir d’abord.
error-already_open = Le registre est déjà ouvert. Le verrouiller d’abord.
error-wrong_passphrase = Phrase secrète refusée. Vérifier la personne choisie et chaque mot, puis recommencer.
error-passphrase_needed = Il faut la phrase secrète. La taper, ou donner --passphrase-file.
error-passphrase_too_short = Phrase trop courte : cinq mots, ou 15 caractères au moins.
error-passphrase_common = Phrase trop connue. En choisir une autre, ou prendre les cinq mots.
error-passphrase_differs = Les deux phrases ne sont pas les mêmes. Recommencer.
error-unknown_person = Personne de ce nom ici. Voir user list.
error-which_user = Plusieurs personnes tiennent ce registre. Dire qui avec --user.
error-person_disabled = Cet accès est fermé. Demander à l’administrateur de la base.
error-name_taken = Quelqu’un porte déjà ce nom ici. Ajouter un deuxième prénom.
error-last_person = C’est la dernière personne qui peut ouvrir ce registre. En ajouter une autre d’abord.
error-last_manager = Personne d’autre ici ne peut ajouter ni fermer un accès. Ajouter un administrateur d’abord.
error-bad_role = Ce n’est pas un rôle d’une base. Au choix : officer, commander, protection, administrator.
error-unknown_base = Base inconnue. Codes : OUA, MAL, BEL, ANP.
error-no_permission = Ce rôle ne le permet pas. Demander au commandant de la base.
error-second_process = Le registre est déjà ouvert par un autre programme. Le fermer là, puis recommencer.
error-database_newer = Ce registre vient d’une version plus récente du programme. Installer cette version ; rien n’a été touché.
error-keyring_damaged = Les deux copies du trousseau sont abîmées. Prendre la sauvegarde, ou appeler le siège.
error-recovery_wrong = Clé de secours refusée. La relire groupe par groupe.
error-keyring_missing = Le trousseau de clés n’est plus là. Prendre la sauvegarde, ou la clé de secours.
error-keyring_exists = Un trousseau de clés existe déjà ici. Choisir un autre dossier.
error-keyring_tampered = Quelqu’un a changé le trousseau de clés. Ne pas continuer ; appeler le siège.
error-keyring_newer = Ce trousseau vient d’une version plus récente du programme. Installer cette version.

## The disk
error-disk_full = Le disque est plein. Libérer de la place ; la lecture continue, rien n’est perdu.
error-folder_not_writable = Le dossier ne se laisse pas écrire. Vérifier le disque et les droits.
error-disk_error = Le disque a refusé. Rien n’a été enregistré ; recommencer, et faire une sauvegarde.
error-file_missing = Ce fichier n’existe pas. Vérifier son nom.
error-folder_missing = Ce dossier n’existe pas. Le créer, ou en nommer un autre.
error-not_a_folder = C’est un fichier, pas un dossier. Nommer un dossier.
error-not_a_file = Ce n’est pas un fichier ordinaire. Nommer un fichier.
error-file_unreadable = Ce fichier ne se laisse pas lire. Vérifier le disque et les droits.
error-file_exists = Ce fichier existe déjà. Choisir un autre nom, ou --force.
error-file_not_written = Le fichier ne s’écrit pas là. Choisir un autre dossier.
error-too_many_rows = Trop de lignes pour une feuille. Choisir une période plus courte, ou jsonl.
error-sheet_failed = La feuille n’a pas pu être faite. Essayer csv.

## Exchange with headquarters
error-offline = Pas de liaison avec le siège. Rien n’est perdu ; l’envoi reprendra.
error-not_enrolled = Cette machine n’est pas autorisée par le siège. Demander un fichier d’autorisation.
error-already_enrolled = Cette machine est déjà autorisée par un siège.
error-bad_enrolment = Fichier ou code d’autorisation illisible. En demander un autre.
error-recovery_mistyped = Un groupe de la clé de secours est mal recopié. Le relire.
error-wrong_server = Ce n’est pas le siège attendu. Ne rien envoyer, appeler le siège.
error-server_needed = Adresse du siège inconnue. La donner avec --server.
error-bad_reply = Réponse qui ne vient pas du siège (portail, mandataire). Rien n’a changé ; l’envoi reprendra.
error-revoked = Le siège a retiré cette machine. Le travail continue ici ; appeler le siège.
error-not_approved = Le siège n’a pas autorisé cette machine. Lui lire le code de contrôle au téléphone ; s’il ne le trouve pas, demander un autre fichier d’autorisation.
error-update_advised = Une version plus récente existe. L’envoi continue.
error-damaged = Données abîmées en chemin ou sur le disque. Rien n’a été pris ; recommencer.
error-gap = Il manque une partie du registre avant celle-ci. Elle sera redemandée.
error-fork = Ce registre a une copie qui a continué sans lui. Un nouveau tome commence ; rien n’est perdu.
error-ahead = Le siège en sait plus que cette machine : une copie ancienne a été remise. Un nouveau tome commence.
error-need_dictionary = Parcelle écrite par une version plus récente. Installer cette version.
error-too_large = Plus grand que la limite. Couper, puis recommencer.
error-busy = L’autre côté est occupé. L’envoi reprendra seul.
error-refused = Le siège refuse. Appeler le siège.
error-paused = L’envoi est en pause. Le reprendre.
error-set_aside = Mise de côté par le siège, gardée ici.

## What verify finds
error-head_forged = La signature d’une machine n’est pas bonne. Appeler le siège ; ne rien effacer.
error-signature_forged = La signature d’une personne n’est pas bonne. Appeler le siège ; ne rien effacer.
error-tail_lost = La fin du registre a disparu. Prendre la sauvegarde ; ne rien effacer.
error-entry_unreadable = Une entrée du registre ne se lit pas. Appeler le siège ; ne rien effacer.
error-entry_misfiled = Une entrée est classée sous un autre dossier. Appeler le siège ; ne rien effacer.
error-chain_broken = La chaîne du registre est rompue à cet endroit. Appeler le siège ; ne rien effacer.
error-projection_differs = Une fiche, la recherche ou les chiffres ne sont pas ce que disent les journaux. Lancer rebuild ; appeler le siège.

## The encrypted file
error-wrong_key = La clé n’ouvre pas cette base : elle vient d’un autre registre. Prendre la sauvegarde.
error-database_damaged = Le registre est abîmé sur le disque. Ne rien effacer ; prendre la sauvegarde.
error-database_missing = Le fichier du registre n’est plus là. Prendre la sauvegarde.
error-database_error = Le registre a refusé. Rien n’a été enregistré ; recommencer.
error-store = Le registre n’a pas pu lire ou écrire. Rien n’a été enregistré ; recommencer.
error-passphrase_repeated = Phrase trop simple : les mêmes signes reviennent. En choisir une autre.
error-passphrase_name = La phrase contient un nom de la base. En choisir une autre.
error-opening_cipher = Le registre ne s’ouvre pas : le chiffrement n’est pas assuré. Réinstaller le programme.
error-opening_sqlite_version = Le registre ne s’ouvre pas : la version de SQLite n’est pas assuré. Réinstaller le programme.
error-opening_journal_mode = Le registre ne s’ouvre pas : le journal d’écriture n’est pas assuré. Réinstaller le programme.
error-opening_synchronous = Le registre ne s’ouvre pas : l’écriture sûre n’est pas assuré. Réinstaller le programme.
error-opening_foreign_keys = Le registre ne s’ouvre pas : le contrôle des liens n’est pas assuré. Réinstaller le programme.
error-opening_trusted_schema = Le registre ne s’ouvre pas : la méfiance envers le schéma n’est pas assuré. Réinstaller le programme.
error-opening_cell_size_check = Le registre ne s’ouvre pas : le contrôle des pages n’est pas assuré. Réinstaller le programme.
error-opening_mmap_size = Le registre ne s’ouvre pas : la lecture sans mémoire partagée n’est pas assuré. Réinstaller le programme.
error-opening_temp_store = Le registre ne s’ouvre pas : les fichiers temporaires en mémoire n’est pas assuré. Réinstaller le programme.
error-opening_secure_delete = Le registre ne s’ouvre pas : l’effacement sûr n’est pas assuré. Réinstaller le programme.
error-opening_query_only = Le registre ne s’ouvre pas : la lecture seule n’est pas assuré. Réinstaller le programme.
error-opening_defensive = Le registre ne s’ouvre pas : le mode défensif n’est pas assuré. Réinstaller le programme.

## Headquarters
error-waiting = En attente de l’autorisation du siège.
error-unknown_device = Aucune machine de cet identifiant. Voir device list.
error-tls = La liaison chiffrée n’a pas pu s’établir.
error-listen = Cette adresse d’écoute est refusée ou déjà prise. En choisir une autre.
error-fingerprint_differs = Le code de contrôle n’est pas celui de la machine. Ne rien autoriser ; rappeler la base.
error-key_file_missing = Le fichier de clé n’est pas là. Le remettre, ou donner --key-file.
error-key_file_open = Le fichier de clé est lisible par d’autres. Lui donner les droits 0600.
error-key_file_damaged = Le fichier de clé est abîmé. Prendre la sauvegarde.
error-key_file_wrong = Ce fichier de clé est celui d’un autre siège.
error-bad_value = Valeur refusée pour ce réglage. Voir --help.
error-not_own = Quelqu’un d’autre a écrit cette fiche. Demander à son auteur, ou au commandant.
error-empty_day = Aucune ligne ce jour. Écrire d’abord un rapport néant.
error-own_record = Nul ne contresigne sa propre fiche. Demander au siège.
error-countersigned = Cette fiche est contresignée. Seul le commandant la modifie, avec un motif.
error-reason_missing = Un motif est nécessaire. L’écrire.
error-not_assigned = Ce dossier est confié à quelqu’un d’autre. Demander au point focal.
error-protection_key_exists = Le quartier général a déjà une clé de protection.
error-no_protection_key = Ce registre n’a pas de clé de protection. Demander la feuille de secours de protection, ou un point focal.
error-sealed = Dossier scellé : seul un point focal peut le lire et le modifier.
error-record_void = Cette fiche est annulée. Elle ne se modifie plus.
error-bad_period = La fin de la période est avant le début. Vérifier les deux jours.
error-no_display = Cette machine n’a pas d’écran graphique. Utiliser fwontye-cli.
error-register_unfinished = Ce registre n’a pas fini de se créer. Vider le dossier, puis recommencer avec init.
error-bad_address = Adresse du siège mal écrite. Écrire par exemple https://siege.example:8740.
error-interrupted = Arrêté avant le premier échange.
error-paper_failed = La feuille n’a pas pu être composée. Rien n’a changé dans le registre ; imprimez la fiche plus simple, et prévenez le siège.
error-wrong_paper = Cette feuille est celle d’une autre sorte de fiche : { $kind }. Choisissez l’imprimé qui convient.
error-not_certified = Cette personne n’est pas notée comme certifiée. Corrigez la fiche de formation, puis imprimez.
error-no_printer = Cette machine n’a pas de service d’impression. Faites installer l’imprimante, ou imprimez depuis une autre machine.
error-not_printed = L’imprimante n’a pas pris la feuille. Vérifiez qu’elle est allumée et choisie, puis réessayez.

## Attachments
error-bad_file_type = On ne joint qu’une image JPEG, PNG ou WebP, ou un document PDF. Reprendre la photo, ou numériser en PDF.
error-file_too_large = Plus de { $limit } Mo. Réduire l’image, ou couper le document en deux.
error-too_many_pixels = Plus de { $limit } millions de points. Réduire l’image, puis la joindre.
error-animated_picture = Cette image bouge. En tirer une image fixe, puis la joindre.
error-picture_damaged = Cette image ne s’ouvre pas : elle est abîmée ou incomplète. La reprendre, ou la copier de nouveau.
error-too_many_attachments = Cette fiche a déjà { $limit } pièces jointes. En joindre à une autre fiche du dossier.
error-attachment_missing = Le fichier de cette pièce n’est pas sur cette machine. Ce qui est écrit d’elle est entier ; demander à la machine qui l’a jointe.
error-attachment_damaged = Le fichier de cette pièce n’est plus celui qui a été scellé. Ne rien effacer, appeler le siège.
