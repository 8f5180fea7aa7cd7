### One sentence an error code, with what to do.

## Any
error-unknown = Error { $code }. Note this code and call headquarters.
error-invalid = Some fields are to be corrected.
error-bad_lines = Lines rejected: { $rejected }.
error-usage = { $found } See --help.
error-internal = The program failed. Nothing was written; try again, then call headquarters.
error-unknown_use_case = The window asks for something that this program cannot do. Install the same version of both.
error-bad_request = The request is malformed. Close the page and open it again.

## A field, in a form or in an import line
error-missing = This field is required. Fill it in.
error-unknown_field = Unknown field. Check its name.
error-unknown_kind = Unknown kind of record. Check the field kind.
error-reference_kind = This list comes from headquarters. It is not imported.
error-bad_type = { $expected ->
        [text] A text is expected here, between quotation marks.
        [whole_number] A whole number is expected here, without quotation marks or a point.
        [degrees] A number of degrees is expected here, without quotation marks.
        [true_or_false] true or false is expected here, without quotation marks.
        [list] A list is expected here, between [ and ].
        [object] Particulars are expected here, between { "{" } and { "}" }.
       *[other] The value is not of the expected sort (text, number, list, yes or no).
    }
error-bad_code = This code is not in the list. Choose one from the list.
error-bad_date = Unreadable date. Write for example 2026-11-17T14:10:00-05:00, or 1987, 1987-03, 1987-03-12.
error-no_such_date = There is no such day or hour. Check it.
error-date_without_offset = The time must say its offset, for example -05:00.
error-date_out_of_range = Impossible year. Write a year from 1900 to 2100.
error-date_in_future = This date is in the future. Check it, or the machine's clock.
error-date_ambiguous = Two readings are possible. Write the month in full.
error-too_long = The text is too long. Cut it in two records or attach a file.
error-too_many = Too many elements in this list. Make a second record.
error-bad_text = The text holds control characters. Type it again.
error-out_of_range = The number is out of range. Check it.
error-dangling_ref = No such record here. Check the ref or the id.
error-bad_line_ref = This line points to a refused line. Correct the other one first.
error-duplicate_ref = This ref is already given in the file. Choose another.
error-duplicate_id = This id is already given in the file.
error-bad_id = The id is not written right. A lower-case UUID is expected.
error-wrong_kind = The link leads to a record of another kind. Check it.
error-wrong_base = { $of ->
        [enrolment] This enrolment is for the base { $value }. Ask headquarters for one of this base.
       *[record] This record belongs to another base. Import it into that base's register.
    }
error-exists = Another record already has this id. Use --amend to write the difference.
error-circular_ref = These lines point to each other in a circle. Give one of them an id.
error-not_json = Not JSON, or a name given twice: see column { $column }.
error-not_utf8 = This line is not UTF-8. Save the file again as UTF-8.
error-too_many_lines = More than 1,000,000 lines. Cut the file.
error-before_arrest = Before the arrest. Check both times.
error-ends_before_start = The end is before the start. Check both times.
error-protection_file = This person has, or needs, a protection file. Open it there.
error-one_of_two = Only one of these two fields. Clear the other.
error-not_mrz = These are no machine-readable lines. Read them again, all of them.
error-unknown_slip = No referral here bears this code. Check the slip.
error-not_authorised = Not authorised yet: the slip is printed once the referral is authorised.
error-not_holder = This person does not hold the item. Write the name of the one who does.
error-two_holders = Two people say that they hold this item. The commander voids the wrong hand-over first.
error-bad_slip_code = The code was misread. Have it repeated, sign by sign.
error-append_only = This record is not changed: the correction is a new line.
error-illegal_state = The case cannot go to this state. See its present state.
error-illegal_event = This cannot have happened to the equipment in the state it was in. See what happened to it.
error-not_held = Nobody has this equipment: there is nothing to return.
error-same_officer = The same person hands over and takes over. Write two names.
error-nothing_to_change = Nothing changes.
error-not_running = This field is not filled in here. Amend the record.
error-fixed_field = This field no longer changes: it makes the record. Void it, and write another.
error-too_many_people = More than 500 people in one incident. Make two incidents.

## Records
error-not_found = No record has this number or id.
error-has_left = This person has already left. See who left.
error-ambiguous_number = Several records have this number. Give one of these ids: { $ids }
error-draft_unreadable = This draft is someone else's, or damaged. It stays on the disk.
error-draft_too_large = The draft is too large. Save the record, then go on.

## Opening the register
error-no_register = No register in this folder. Create it with init.
error-register_exists = A register already exists here. Choose another folder.
error-no_home = This system names no home folder. Use --data-dir.
error-locked = The register is locked. Open it first.
error-already_open = The register is already open. Lock it first.
error-wrong_passphrase = Passphrase refused. Check the person chosen and each word, then try again.
error-passphrase_needed = The passphrase is needed. Type it, or give --passphrase-file.
error-passphrase_too_short = Passphrase too short: five words, or at least 15 characters.
error-passphrase_common = This passphrase is too well known. Choose another, or take the five words.
error-passphrase_differs = The two passphrases differ. Start again.
error-unknown_person = Nobody of this name here. See user list.
error-which_user = Several people hold this register. Say who with --user.
error-person_disabled = This access is closed. Ask the base administrator.
error-name_taken = Someone already has this name here. Add a second given name.
error-last_person = This is the last person who can open the register. Add another first.
error-last_manager = Nobody else here may add or close people. Add an administrator first.
error-bad_role = This is no role of a base. One of: officer, commander, protection, administrator.
error-unknown_base = Unknown base. Codes: OUA, MAL, BEL, ANP.
error-no_permission = This role does not allow it. Ask the base commander.
error-second_process = Another program already has the register open. Close it there, then try again.
error-database_newer = This register comes from a newer version of the program. Install that version; nothing was touched.
error-keyring_damaged = Both copies of the keyring are damaged. Take the backup, or call headquarters.
error-recovery_wrong = Recovery key refused. Read it again group by group.
error-keyring_missing = The keyring is gone. Take the backup, or the recovery key.
error-keyring_exists = A keyring already exists here. Choose another folder.
error-keyring_tampered = Someone altered the keyring. Do not go on; call headquarters.
error-keyring_newer = This keyring comes from a newer version of the program. Install that version.

## The disk
error-disk_full = The disk is full. Free some space; reading goes on, nothing is lost.
error-folder_not_writable = The folder cannot be written. Check the disk and the rights.
error-disk_error = The disk refused. Nothing was saved; try again, and make a backup.
error-file_missing = There is no such file. Check its name.
error-folder_missing = There is no such folder. Make it, or name another.
error-not_a_folder = This is a file, not a folder. Name a folder.
error-not_a_file = This is no ordinary file. Name a file.
error-file_unreadable = This file cannot be read. Check the disk and the rights.
error-file_exists = This file already exists. Choose another name, or --force.
error-file_not_written = The file cannot be written there. Choose another folder.
error-too_many_rows = Too many rows for a sheet. Choose a shorter period, or jsonl.
error-sheet_failed = The sheet could not be made. Try csv.

## Exchange with headquarters
error-offline = No link to headquarters. Nothing is lost; sending will resume.
error-not_enrolled = This machine is not enrolled. Ask headquarters for an enrolment file.
error-already_enrolled = This machine is already enrolled.
error-bad_enrolment = The enrolment file or code is unreadable. Ask for another.
error-recovery_mistyped = A group of the recovery key is miscopied. Read it again.
error-wrong_server = This is not the headquarters expected. Send nothing, call headquarters.
error-server_needed = The address of headquarters is unknown. Give it with --server.
error-bad_reply = The reply is not from headquarters (a portal, a proxy). Nothing changed; sending will resume.
error-revoked = Headquarters revoked this machine. Work goes on here; call headquarters.
error-not_approved = Headquarters has not approved this machine. Read them the fingerprint by telephone; if they do not find it, ask for another enrolment file.
error-update_advised = A newer version exists. Sending goes on.
error-damaged = Data damaged on the way or on the disk. Nothing was taken; try again.
error-gap = A part of the register before this one is missing. It will be asked for again.
error-fork = This register has a copy that went on without it. A new volume begins; nothing is lost.
error-ahead = Headquarters knows more than this machine: an older copy was put back. A new volume begins.
error-need_dictionary = The parcel comes from a newer version. Install that version.
error-too_large = Larger than the limit. Cut it, then try again.
error-busy = The other side is busy. Sending will resume by itself.
error-refused = Headquarters refuses. Call headquarters.
error-paused = Sending is paused. Resume it.
error-set_aside = Set aside by headquarters, kept here.

## What verify finds
error-head_forged = A machine's signature does not hold. Call headquarters; erase nothing.
error-signature_forged = A person's signature does not hold. Call headquarters; erase nothing.
error-tail_lost = The end of the register is gone. Take the backup; erase nothing.
error-entry_unreadable = An entry of the register cannot be read. Call headquarters; erase nothing.
error-entry_misfiled = An entry is filed under another record. Call headquarters; erase nothing.
error-chain_broken = The chain of the register is broken here. Call headquarters; erase nothing.
error-projection_differs = A record, the search or the figures are not what the journals say. Run rebuild; call headquarters.

## The encrypted file
error-wrong_key = The key does not open this database: it is another register's. Take the backup.
error-database_damaged = The register is damaged on the disk. Erase nothing; take the backup.
error-database_missing = The file of the register is gone. Take the backup.
error-database_error = The register refused. Nothing was saved; try again.
error-store = The register could not read or write. Nothing was saved; try again.
error-passphrase_repeated = Passphrase too simple: the same signs come back. Choose another.
error-passphrase_name = The passphrase holds a name of the base. Choose another.
error-opening_cipher = The register does not open: the cipher is not assured. Install the program again.
error-opening_sqlite_version = The register does not open: the version of SQLite is not assured. Install the program again.
error-opening_journal_mode = The register does not open: the write-ahead log is not assured. Install the program again.
error-opening_synchronous = The register does not open: safe writing is not assured. Install the program again.
error-opening_foreign_keys = The register does not open: the check of links is not assured. Install the program again.
error-opening_trusted_schema = The register does not open: distrust of the schema is not assured. Install the program again.
error-opening_cell_size_check = The register does not open: the check of pages is not assured. Install the program again.
error-opening_mmap_size = The register does not open: reading without shared memory is not assured. Install the program again.
error-opening_temp_store = The register does not open: temporary files in memory is not assured. Install the program again.
error-opening_secure_delete = The register does not open: secure erasing is not assured. Install the program again.
error-opening_query_only = The register does not open: read-only reading is not assured. Install the program again.
error-opening_defensive = The register does not open: defensive mode is not assured. Install the program again.

## Headquarters
error-waiting = Waiting for approval by headquarters.
error-unknown_device = No device has this id. See device list.
error-tls = The encrypted link could not be set up.
error-listen = This listening address is refused or taken. Choose another.
error-fingerprint_differs = The fingerprint is not the device's. Approve nothing; call the base back.
error-key_file_missing = The key file is missing. Put it back, or give --key-file.
error-key_file_open = Others can read the key file. Set its rights to 0600.
error-key_file_damaged = The key file is damaged. Take the backup.
error-key_file_wrong = This key file is another headquarters'.
error-bad_value = This setting does not take that value. See --help.
error-not_own = Someone else wrote this record. Ask its author, or the commander.
error-empty_day = No line that day. Write a nil report first.
error-own_record = Nobody countersigns their own record. Ask headquarters.
error-countersigned = This record is countersigned. Only the commander amends it, with a reason.
error-reason_missing = A reason is needed. Write it.
error-not_assigned = This file is assigned to someone else. Ask the focal point.
error-protection_key_exists = Headquarters already has a protection key.
error-no_protection_key = This register has no protection key. Ask for the protection recovery sheet, or a focal point.
error-sealed = Sealed file: only a focal point can read it and change it.
error-record_void = This record is void. It is no longer amended.
error-bad_period = The period ends before it begins. Check both days.
error-no_display = This machine has no graphical display. Use fwontye-cli.
error-register_unfinished = This register was not finished. Empty the folder, then begin again with init.
error-bad_address = The address of headquarters is not written right. Write for example https://hq.example:8740.
error-interrupted = Stopped before the first exchange.
error-paper_failed = The paper could not be set. Nothing changed in the register; print the plain record, and tell headquarters.
error-wrong_paper = This paper belongs to another kind of record: { $kind }. Choose the paper that fits.
error-not_certified = This person is not recorded as certified. Correct the training record, then print.
error-no_printer = This machine has no printing service. Have the printer installed, or print from another machine.
error-not_printed = The printer did not take the paper. Check that it is on and chosen, then try again.

## Attachments
error-bad_file_type = Only a JPEG, PNG or WebP picture, or a PDF document, can be attached. Take the photo again, or scan to PDF.
error-file_too_large = More than { $limit } MB. Make the picture smaller, or cut the document in two.
error-too_many_pixels = More than { $limit } million pixels. Make the picture smaller, then attach it.
error-animated_picture = This picture moves. Take a still from it, then attach that.
error-picture_damaged = This picture does not open: it is damaged or incomplete. Take it again, or copy it again.
error-too_many_attachments = This record already has { $limit } attachments. Attach to another record of the case.
error-attachment_missing = The file of this attachment is not on this machine. What is written about it is whole; ask the machine that attached it.
error-attachment_damaged = The file of this attachment is no longer the one that was sealed. Delete nothing, call headquarters.
