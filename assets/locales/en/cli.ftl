### What the commands say.

## Headings of --help
help-about = The border police register
help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-help = Show this help
help-version = Show the version

## Flags that stand anywhere
help-data-dir = Folder of the register
help-lang = Language: fr, ht, en, es
help-json = One JSON document on the output
help-user-flag = Who opens the register, when there are several
help-passphrase-file = File whose first line is the passphrase

## Commands
help-init = Create the register of a base, offline
help-init-base = Code of the base: OUA, MAL, BEL, ANP
help-init-officer = Name of the first person
help-role = Role: officer, commander, protection, administrator
help-init-recovery-out = Write the recovery sheet to this file
help-enrol = Enrol this machine at headquarters
help-enrol-source = File, or dictated code
help-enrol-server = Address of headquarters
help-import = Import records, one a JSON line
help-import-file = JSON Lines file
help-import-skip-bad = Store the good lines, write the others here
help-import-amend = Write the difference when the record exists
help-import-dry-run = Check everything, store nothing
help-export = Export records to a plain file
help-export-kind = Kind of record, or all
help-export-format = jsonl, csv or xlsx
help-export-out = File to write
help-export-from = First day, YYYY-MM-DD
help-export-to = Last day, included
help-export-force = Replace an existing file
help-report = Write a paper to a plain PDF file
help-report-over = day, the day sheets of the daily log; custody, the custody register
help-report-out = PDF file to write
help-report-from = First day, YYYY-MM-DD
help-report-to = Last day, included
help-report-force = Replace an existing file
help-show = Show a record
help-record = Number or id
help-history = Show the changes of a record
help-search = Search records
help-search-text = A name, a part of one, a number
help-search-kind = Only this kind
help-search-limit = Number of results, 1 to 200; 20 unless said
help-sync = Exchange with headquarters
help-sync-watch = Go on until Ctrl+C
help-status = Show the state of the register
help-verify = Verify the chain, the signatures and the records
help-verify-deep = Fold everything again too, and compare: as long as rebuild
help-rebuild = Make the records again from the journal
help-mrz = Read the zone of a travel document: one to three lines
help-mrz-lines = A line of the zone, in quotes
help-user = The people who hold the register
help-user-add = Add a person
help-user-name = Name
help-user-new-passphrase-file = File whose first line is this person's passphrase
help-user-list = List the people
help-user-disable = Close a person's access
help-user-reset = Give a person a new passphrase
help-user-hand-over = Hand the key of the protection files to a focal point
help-user-printed-key-file = File whose first line is the printed protection key
help-user-why = Reason
help-completions = Write the shell completion
help-completions-shell = bash, zsh or fish

## What is wrong with a line
usage-no-command = A command is missing.
usage-unknown-command = Unknown command: { $arg }.
usage-unknown-flag = Unknown flag: { $arg }.
usage-too-many = Too much on the line: { $arg }.
usage-missing = Missing: { $arg }.
usage-bad-value = { $arg } does not take “{ $value }”.
usage-no-value = { $arg } needs a value.
usage-twice = { $arg } stands twice.
usage-conflict = { $arg } does not go with { $other }.
usage-not-text = The line holds bytes that are no UTF-8.
usage-other = The command is not written right.
usage-likely = Did you mean { $words }?
usage-one-of = One of: { $words }.

## Questions
ask-passphrase = Passphrase of { $user }:
ask-new-passphrase = New passphrase of { $user }:
ask-passphrase-again = Once more:

## Answers
say-init = Register of { $base } created, machine { $machine }, for { $user }.
say-words = Passphrase of { $user }, to remember: { $words }
say-recovery = Recovery sheet. Print it, lock it away outside the base, erase this.
say-recovery-file = Recovery sheet written to { $file }. Print it, then erase the file.
say-enrol = Headquarters noted for { $base }. To compare by telephone, headquarters: { $headquarters }, this machine: { $own }
say-import = { $lines } lines: { $stored } stored, { $unchanged } already there, { $rejected } rejected.
say-import-nothing = Nothing was stored. Correct these lines, or use --skip-bad.
say-import-dry = Checked only: nothing was stored.
say-import-checking = Checking
say-import-storing = Storing
say-export = { $records } records written to { $file } ({ $bytes } bytes). This file is plain.
say-export-cut = Texts too long for a cell, cut: { $count }. They are whole in jsonl.
say-report = { $title }: { $file } ({ $bytes } bytes). This file is plain.
say-no-result = No result.
say-sync-done = Exchange done: { $sent } sent, { $received } received, { $waiting } waiting.
say-sync-waiting = Waiting: { $waiting }.
say-sending = Sending
say-status-register = { $base }, machine { $device }, { $user }
say-status-journal = Journal { $mark }: { $entries } entries, { $received } received by headquarters
say-status-waiting = To send: { $entries } entries, { $bytes } bytes
say-status-success = Last successful exchange: { $at }
say-status-never = No successful exchange so far.
say-status-conflicts = Versions to settle: { $conflicts } · set aside: { $aside }
say-status-clock = The clock of this machine is in doubt. Check it.
say-verify-ok = The register is whole, everything holds. Journals: { $journals }, entries: { $entries }.
say-verify-bad = Problems found: { $count }. Erase nothing, call headquarters.
say-rebuild = Records made again from { $entries } entries.
say-user-added = { $name } added, role { $role }.
say-user-disabled = Access of { $name } closed.
say-user-reset = New passphrase given to { $name }.
say-user-handed-over = Key of the protection files handed to { $name }.

## The recovery sheet
recovery-title = RECOVERY SHEET
recovery-register = Register of { $base }, machine { $machine }
recovery-keep = Whoever holds this sheet opens the register. Keep it locked away, outside the base.
recovery-protection-title = RECOVERY SHEET OF THE PROTECTION FILES
recovery-protection-keep = Whoever holds this sheet opens the files of victims and children. Another person keeps it under lock, away from the base.
