### Yon fraz pou chak kòd erè, ak sa pou fè.
### Proposed wording, to be read by a speaker, except the lines marked (v), seen in a Haitian source.

## Any
error-unknown = Erè { $code }. Note kòd sa a epi rele syèj la.
error-invalid = Gen chan pou korije.
error-bad_lines = Liy yo refize: { $rejected }.
error-usage = { $found } Gade --help.
error-internal = Pwogram nan fè yon erè. Anyen pa ekri; eseye ankò, epi rele syèj la.
error-unknown_use_case = Fennèt la mande yon bagay pwogram sa a pa konn fè. Enstale menm vèsyon an pou tou de.
error-bad_request = Demann lan mal fèt. Fèmen paj la epi relouvri l.

## A field, in a form or in an import line
error-missing = Chan sa a obligatwa. Ranpli l.
error-unknown_field = Chan sa a enkoni. Verifye non l.
error-unknown_kind = Kalite fich sa a enkoni. Verifye chan kind lan.
error-reference_kind = Lis sa a soti nan syèj la. Yo pa enpòte l.
error-bad_type = { $expected ->
        [text] Se yon tèks ki dwe la, nan gimè.
        [whole_number] Se yon nonm antye ki dwe la, san gimè ni pwen.
        [degrees] Se yon kantite degre ki dwe la, san gimè.
        [true_or_false] Se true oswa false ki dwe la, san gimè.
        [list] Se yon lis ki dwe la, ant [ ak ].
        [object] Se detay ki dwe la, ant { "{" } ak { "}" }.
       *[other] Valè a pa menm kalite ak sa yo tann (tèks, nimewo, lis, wi oswa non).
    }
error-bad_code = Kòd sa a pa nan lis la. Chwazi yon kòd ki nan lis la.
error-bad_date = Dat la pa li. Ekri pa egzanp 2026-11-17T14:10:00-05:00, oswa 1987, 1987-03, 1987-03-12.
error-no_such_date = Jou sa a oswa lè sa a pa egziste. Verifye.
error-date_without_offset = Lè a dwe gen dekalaj li, pa egzanp -05:00.
error-date_out_of_range = Ane a pa posib. Ekri yon ane ant 1900 ak 2100.
error-date_in_future = Dat sa a poko rive. Verifye dat la, oswa lè machin nan.
error-date_ambiguous = Gen de fason pou li l. Ekri mwa a nèt.
error-too_long = Tèks la twò long. Koupe l an de fich oswa mete yon pyès.
error-too_many = Gen twòp eleman nan lis la. Fè yon dezyèm fich.
error-bad_text = Tèks la gen siy kòmand ladan l. Retape l.
error-out_of_range = Nimewo a depase limit yo. Verifye l.
error-dangling_ref = Fich sa a pa egziste isit. Verifye ref la oswa idantifyan an.
error-bad_line_ref = Liy sa a voye sou yon liy yo refize. Korije lòt la anvan.
error-duplicate_ref = Ref sa a deja bay nan fichye a. Chwazi yon lòt.
error-duplicate_id = Idantifyan sa a deja bay nan fichye a.
error-bad_id = Idantifyan an mal ekri. Yo tann yon UUID an miniskil.
error-wrong_kind = Lyen an mennen sou yon lòt kalite fich. Verifye.
error-wrong_base = { $of ->
        [enrolment] Otorizasyon sa a se pou baz { $value }. Mande syèj la youn pou baz sa a.
       *[record] Fich sa a se pou yon lòt baz. Enpòte l nan rejis baz sa a.
    }
error-exists = Gen yon lòt fich ki deja gen idantifyan sa a. Sèvi ak --amend pou ekri diferans lan.
error-circular_ref = Liy sa yo voye youn sou lòt an wonn. Bay youn ladan yo yon id.
error-not_json = Se pa JSON, oswa yon non parèt de fwa: gade kolòn { $column }.
error-not_utf8 = Liy sa a pa UTF-8. Resovgade fichye a an UTF-8.
error-too_many_lines = Plis pase 1 000 000 liy. Koupe fichye a.
error-before_arrest = Li anvan arestasyon an. Verifye de lè yo.
error-ends_before_start = Fen an anvan kòmansman an. Verifye de lè yo.
error-protection_file = Moun sa a gen, oswa bezwen, yon dosye pwoteksyon. Louvri l la.
error-one_of_two = Yon sèl nan de chan yo. Vide lòt la.
error-not_mrz = Se pa liy machin li. Li yo ankò, tout.
error-unknown_slip = Pa gen okenn referans isit la ki gen kòd sa a. Verifye fich la.
error-not_authorised = Poko otorize: fich la enprime lè referans lan otorize.
error-not_holder = Se pa moun sa a ki kenbe objè a. Ekri non moun ki kenbe l la.
error-two_holders = De moun di yo kenbe objè sa a. Kòmandan an anile move remèt la anvan.
error-bad_slip_code = Kòd la mal li. Fè yo repete l, siy pa siy.
error-append_only = Yo pa modifye fich sa a: koreksyon an se yon nouvo liy.
error-illegal_state = Dosye a pa ka pase nan eta sa a. Gade eta li kounye a.
error-illegal_event = Sa pa t ka rive ekipman sa a nan eta li te ye a. Gade sa ki rive l.
error-not_held = Pèsonn pa gen ekipman sa a nan men l: pa gen anyen pou remèt.
error-same_officer = Se menm moun nan ki remèt epi ki pran sèvis la. Ekri de non.
error-nothing_to_change = Anyen pa chanje.
error-not_running = Yo pa ranpli chan sa a isit. Modifye fich la.
error-fixed_field = Chan sa a pa chanje ankò: se li ki fè fich la. Anile l, epi ekri yon lòt.
error-too_many_people = Plis pase 500 moun nan yon ensidan. Fè de ensidan.

## Records
error-not_found = Pa gen fich ki gen nimewo oswa idantifyan sa a.
error-has_left = Moun sa a ale deja. Gade moun ki ale yo.
error-ambiguous_number = Plizyè fich gen nimewo sa a. Bay youn nan idantifyan sa yo: { $ids }
error-draft_unreadable = Bouyon sa a se pou yon lòt moun, oswa li gate. Li rete sou disk la.
error-draft_too_large = Bouyon an twò gwo. Sovgade fich la, epi kontinye.

## Opening the register
error-no_register = Pa gen rejis nan dosye sa a. Kreye l ak init.
error-register_exists = Gen yon rejis deja la. Chwazi yon lòt dosye.
error-no_home = Sistèm nan pa bay dosye pèsonèl. Sèvi ak --data-dir.
error-locked = Rejis la fèmen. Louvri l anvan.
error-already_open = Rejis la deja louvri. Fèmen l anvan.
error-wrong_passphrase = Fraz sekrè a pa bon. Verifye moun ou chwazi a ak chak mo, epi eseye ankò.
error-passphrase_needed = Fòk ou bay fraz sekrè a. Tape l, oswa bay --passphrase-file.
error-passphrase_too_short = Fraz la twò kout: senk mo, oswa omwen 15 karaktè.
error-passphrase_common = Tout moun konn fraz sa a. Chwazi yon lòt, oswa pran senk mo yo.
error-passphrase_differs = De fraz yo pa menm. Rekòmanse.
error-unknown_person = Pa gen moun ki gen non sa a isit. Gade user list.
error-which_user = Plizyè moun kenbe rejis sa a. Di kiyès ak --user.
error-person_disabled = Aksè sa a fèmen. Mande administratè baz la.
error-name_taken = Gen yon moun ki deja gen non sa a isit. Ajoute yon lòt prenon.
error-last_person = Se dènye moun ki ka louvri rejis la. Ajoute yon lòt anvan.
error-last_manager = Pa gen lòt moun isit la ki ka ajoute oswa fèmen moun. Ajoute yon administratè anvan.
error-bad_role = Se pa yon wòl nan yon baz. Youn nan: officer, commander, protection, administrator.
error-unknown_base = Baz sa a enkoni. Kòd yo: OUA, MAL, BEL, ANP.
error-no_permission = Wòl sa a pa pèmèt sa. Mande kòmandan baz la.
error-second_process = Yon lòt pwogram deja louvri rejis la. Fèmen l la, epi eseye ankò.
error-database_newer = Rejis sa a soti nan yon vèsyon ki pi nouvo. Enstale vèsyon sa a; anyen pa touche.
error-keyring_damaged = De kopi twouso kle yo gate. Pran kopi sekou a, oswa rele syèj la.
error-recovery_wrong = Kle sekou a pa bon. Reli l gwoup pa gwoup.
error-keyring_missing = Twouso kle a pa la ankò. Pran kopi sekou a, oswa kle sekou a.
error-keyring_exists = Gen yon twouso kle deja la. Chwazi yon lòt dosye.
error-keyring_tampered = Yon moun chanje twouso kle a. Pa kontinye; rele syèj la.
error-keyring_newer = Twouso kle sa a soti nan yon vèsyon ki pi nouvo. Enstale vèsyon sa a.

## The disk
error-disk_full = Disk la plen. Fè plas; ou ka kontinye li, anyen pa pèdi.
error-folder_not_writable = Yo pa ka ekri nan dosye a. Verifye disk la ak dwa yo.
error-disk_error = Disk la refize. Anyen pa sovgade; eseye ankò, epi fè yon kopi sekou.
error-file_missing = Fichye sa a pa egziste. Verifye non l.
error-folder_missing = Dosye sa a pa egziste. Kreye l, oswa bay yon lòt.
error-not_a_folder = Se yon fichye, se pa yon dosye. Bay non yon dosye.
error-not_a_file = Se pa yon fichye òdinè. Bay non yon fichye.
error-file_unreadable = Yo pa ka li fichye sa a. Verifye disk la ak dwa yo.
error-file_exists = Fichye sa a deja egziste. Chwazi yon lòt non, oswa --force.
error-file_not_written = Yo pa ka ekri fichye a la. Chwazi yon lòt dosye.
error-too_many_rows = Gen twòp liy pou yon fèy. Chwazi yon peryòd ki pi kout, oswa jsonl.
error-sheet_failed = Yo pa t ka fè fèy la. Eseye csv.

## Exchange with headquarters
error-offline = Pa gen koneksyon ak syèj la. Anyen pa pèdi; voye a ap reprann.
error-not_enrolled = Syèj la poko otorize machin sa a. Mande yon fichye otorizasyon.
error-already_enrolled = Machin sa a deja otorize.
error-bad_enrolment = Fichye oswa kòd otorizasyon an pa li. Mande yon lòt.
error-recovery_mistyped = Gen yon gwoup nan kle sekou a ki mal kopye. Reli l.
error-wrong_server = Se pa syèj yo t ap tann lan. Pa voye anyen, rele syèj la.
error-server_needed = Adrès syèj la enkoni. Bay li ak --server.
error-bad_reply = Repons lan pa soti nan syèj la. Anyen pa chanje; voye a ap reprann.
error-revoked = Syèj la retire machin sa a. Travay la kontinye isit; rele syèj la.
error-not_approved = Syèj la pa otorize machin sa a. Li kòd kontwòl la ba yo nan telefòn; si yo pa jwenn li, mande yon lòt fichye otorizasyon.
error-update_advised = Gen yon vèsyon ki pi nouvo. Voye a kontinye.
error-damaged = Done yo gate sou wout la oswa sou disk la. Anyen pa pran; eseye ankò.
error-gap = Manke yon pati nan rejis la anvan sa a. Y ap mande l ankò.
error-fork = Rejis sa a gen yon kopi ki kontinye san li. Yon nouvo tòm kòmanse; anyen pa pèdi.
error-ahead = Syèj la konn plis pase machin sa a: yo remete yon ansyen kopi. Yon nouvo tòm kòmanse.
error-need_dictionary = Pakè sa a soti nan yon vèsyon ki pi nouvo. Enstale vèsyon sa a.
error-too_large = Li pi gwo pase limit la. Koupe l, epi eseye ankò.
error-busy = Lòt bò a okipe. Voye a ap reprann pou kont li.
error-refused = Syèj la refize. Rele syèj la.
error-paused = Voye a an poz. Reprann li.
error-set_aside = Syèj la mete l sou kote, li rete isit.

## What verify finds
error-head_forged = Siyati yon machin pa bon. Rele syèj la; pa efase anyen.
error-signature_forged = Siyati yon moun pa bon. Rele syèj la; pa efase anyen.
error-tail_lost = Fen rejis la disparèt. Pran kopi sekou a; pa efase anyen.
error-entry_unreadable = Yon antre nan rejis la pa ka li. Rele syèj la; pa efase anyen.
error-entry_misfiled = Yon antre klase nan yon lòt dosye. Rele syèj la; pa efase anyen.
error-chain_broken = Chenn rejis la kase kote sa a. Rele syèj la; pa efase anyen.
error-projection_differs = Yon fich, rechèch la oswa chif yo pa sa jounal yo di. Lanse rebuild; rele syèj la.

## The encrypted file
error-wrong_key = Kle a pa louvri baz done sa a: li soti nan yon lòt rejis. Pran kopi sekou a.
error-database_damaged = Rejis la gate sou disk la. Pa efase anyen; pran kopi sekou a.
error-database_missing = Fichye rejis la pa la ankò. Pran kopi sekou a.
error-database_error = Rejis la refize. Anyen pa sovgade; eseye ankò.
error-store = Rejis la pa t ka li oswa ekri. Anyen pa sovgade; eseye ankò.
error-passphrase_repeated = Fraz la twò senp: menm siy yo ap repete. Chwazi yon lòt.
error-passphrase_name = Fraz la gen yon non baz la ladan l. Chwazi yon lòt.
error-opening_cipher = Rejis la pa louvri: chifreman an pa garanti. Reenstale pwogram nan.
error-opening_sqlite_version = Rejis la pa louvri: vèsyon SQLite la pa garanti. Reenstale pwogram nan.
error-opening_journal_mode = Rejis la pa louvri: jounal ekriti a pa garanti. Reenstale pwogram nan.
error-opening_synchronous = Rejis la pa louvri: ekriti ki sèten an pa garanti. Reenstale pwogram nan.
error-opening_foreign_keys = Rejis la pa louvri: kontwòl lyen yo pa garanti. Reenstale pwogram nan.
error-opening_trusted_schema = Rejis la pa louvri: mefyans pou chema a pa garanti. Reenstale pwogram nan.
error-opening_cell_size_check = Rejis la pa louvri: kontwòl paj yo pa garanti. Reenstale pwogram nan.
error-opening_mmap_size = Rejis la pa louvri: lekti san memwa pataje pa garanti. Reenstale pwogram nan.
error-opening_temp_store = Rejis la pa louvri: fichye tanporè nan memwa pa garanti. Reenstale pwogram nan.
error-opening_secure_delete = Rejis la pa louvri: efasman ki sèten pa garanti. Reenstale pwogram nan.
error-opening_query_only = Rejis la pa louvri: lekti sèlman pa garanti. Reenstale pwogram nan.
error-opening_defensive = Rejis la pa louvri: mòd defansif la pa garanti. Reenstale pwogram nan.

## Headquarters
error-waiting = Ap tann otorizasyon syèj la.
error-unknown_device = Pa gen machin ki gen idantifyan sa a. Gade device list.
error-tls = Koneksyon chifre a pa t ka fèt.
error-listen = Adrès sa a refize oswa li deja pran. Chwazi yon lòt.
error-fingerprint_differs = Kòd kontwòl la pa menm ak pa machin nan. Pa otorize anyen; rele baz la.
error-key_file_missing = Fichye kle a pa la. Remete l, oswa bay --key-file.
error-key_file_open = Lòt moun ka li fichye kle a. Ba li dwa 0600.
error-key_file_damaged = Fichye kle a gate. Pran kopi sekou a.
error-key_file_wrong = Fichye kle sa a se pou yon lòt syèj.
error-bad_value = Valè sa a pa bon pou reglaj la. Gade --help.
error-not_own = Se yon lòt moun ki ekri fich sa a. Mande otè a, oswa kòmandan an.
error-empty_day = Pa gen okenn liy jou sa a. Ekri yon rapò san anyen anvan.
error-own_record = Pèsonn pa kontresiyen pwòp fich li. Mande syèj la.
error-countersigned = Fich sa a kontresiyen. Se kòmandan an sèl ki modifye l, ak yon rezon.
error-reason_missing = Fòk gen yon rezon. Ekri l.
error-not_assigned = Dosye sa a nan men yon lòt moun. Mande pwen fokal la.
error-protection_key_exists = Katye jeneral la gen yon kle pwoteksyon deja.
error-no_protection_key = Rejis sa a pa gen kle pwoteksyon. Mande fèy sekou pwoteksyon an, oswa yon pwen fokal.
error-sealed = Dosye sele: se yon pwen fokal sèlman ki ka li l epi chanje l.
error-record_void = Fich sa a anile. Yo pa modifye l ankò.
error-bad_period = Fen peryòd la anvan kòmansman l. Verifye de jou yo.
error-no_display = Machin sa a pa gen ekran grafik. Sèvi ak fwontye-cli.
error-register_unfinished = Rejis sa a poko fin kreye. Vide dosye a, epi rekòmanse ak init.
error-bad_address = Adrès syèj la mal ekri. Ekri pa egzanp https://siege.example:8740.
error-interrupted = Rete anvan premye echanj la.
error-paper_failed = Fèy la pa t ka fèt. Anyen pa chanje nan rejis la; enprime fich ki pi senp lan, epi avèti katye jeneral la.
error-wrong_paper = Fèy sa a se pou yon lòt kalite fich : { $kind }. Chwazi papye ki bon an.
error-not_certified = Moun sa a pa make kòm moun ki sètifye. Korije fich fòmasyon an, epi enprime.
error-no_printer = Machin sa a pa gen sèvis pou enprime. Fè yo enstale enprimant lan, oswa enprime sou yon lòt machin.
error-not_printed = Enprimant lan pa pran fèy la. Verifye li limen epi li chwazi, epi eseye ankò.

## Attachments
error-bad_file_type = Se yon foto JPEG, PNG oswa WebP, oswa yon dokiman PDF sèlman ou ka jwenn. Repran foto a, oswa eskane an PDF.
error-file_too_large = Plis pase { $limit } Mo. Fè foto a pi piti, oswa koupe dokiman an an de.
error-too_many_pixels = Plis pase { $limit } milyon pwen. Fè foto a pi piti, epi jwenn li.
error-animated_picture = Foto sa a ap bouje. Pran yon foto fiks ladan l, epi jwenn li.
error-picture_damaged = Foto sa a pa louvri: li gate oswa li pa konplè. Repran l, oswa kopye l ankò.
error-too_many_attachments = Fich sa a gen { $limit } pyès jwenn deja. Jwenn lòt yo nan yon lòt fich nan dosye a.
error-attachment_missing = Fichye pyès sa a pa sou machin sa a. Sa ki ekri sou li a antye; mande machin ki te jwenn li a.
error-attachment_damaged = Fichye pyès sa a pa sa yo te sele a ankò. Pa efase anyen, rele syèj la.
