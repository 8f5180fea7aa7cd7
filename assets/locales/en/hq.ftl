### What fwontye-hq says.

hq-help = Headquarters of the border police register
hq-help-serve = Listen for the bases until told to stop
hq-help-device = The machines of the bases
hq-help-device-enrol = Invite one machine: a one-time file and a code to dictate
hq-help-device-approve = Approve a machine whose fingerprint was read by telephone
hq-help-device-list = List the machines and the open invitations
hq-help-device-revoke = Take nothing more from a machine; what it sent stands
hq-help-status = Show the bases: last contact, entries, backlog
hq-help-verify = Verify every chain, signature and record
hq-help-verify-deep = Fold everything again too, and compare: as long as rebuild
hq-help-protection-key = Make headquarters’ protection key: bases seal their files to it
hq-help-export = Export records to a plain file
hq-help-search = Search the records of all bases
hq-help-search-kind = Only this kind
hq-help-migrate = Bring the database to this version
hq-help-completions = Write the shell completion
hq-flag-data-dir = Folder of headquarters
hq-flag-key-file = Key file; in the folder unless said otherwise
hq-flag-config = Configuration file (TOML)
hq-flag-lang = Language: fr, ht, en, es
hq-flag-json = One JSON document on the output
hq-flag-listen = Address to listen on (serve)
hq-flag-server = Address the bases use, written into enrolments (serve)
hq-flag-base = Code of the base: OUA, MAL, BEL, ANP
hq-flag-out = File to write
hq-flag-approved = The first machine that presents it needs no approval
hq-flag-id = Id of the machine, from device list
hq-flag-fingerprint = The 12 characters read by telephone
hq-flag-kind = Kind of record, or all
hq-flag-text = A name, a part of one, a number
hq-flag-limit = Number of results, 1 to 200; 20 unless said
hq-flag-format = jsonl, csv or xlsx
hq-flag-from = First day, YYYY-MM-DD
hq-flag-to = Last day, included
hq-flag-force = Replace an existing file
hq-flag-shell = bash, zsh, fish

hq-ready = Headquarters listens at { $server }  fingerprint { $fingerprint }
hq-protection-key = Protection key written to { $file }, fingerprint { $fingerprint }. Hand it to headquarters’ protection, then erase the file: it is kept nowhere else.
hq-enrolled =
    Invitation written: { $file }
    Or dictate: { $code }  to { $server }
    Fingerprint of headquarters: { $fingerprint }
hq-device = { $id }  { $base }  { $standing }  { $fingerprint }  { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }  last contact { $last }
hq-standing-invited = invited
hq-standing-waiting = waiting for approval
hq-standing-approved = approved
hq-standing-revoked = revoked
hq-never = never
hq-no-device = No machine yet. Invite one: device enrol.
hq-status = Fingerprint { $fingerprint }  { $server }  waiting for approval: { $waiting }
hq-status-base = { $base }  machines: { $devices }  entries: { $entries }  to come: { $backlog }  last contact { $last }
hq-verified = All is well: { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    } verified.
hq-not-verified = Something is wrong among { $entries } entries.
hq-exported = { $records ->
        [one] { $records } record
       *[other] { $records } records
    } in { $file }
hq-migrated = { $count ->
        [0] The database is up to date.
        [one] One step done: the database is up to date.
       *[other] { $count } steps done: the database is up to date.
    }

error-no_server = Headquarters has no address yet. Start serve once, or give serve --server.
error-device_revoked = This machine is revoked. Enrol it again.
error-no_journal = A journal of headquarters is missing. Run verify; take the backup.
