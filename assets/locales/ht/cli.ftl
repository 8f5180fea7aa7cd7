### Sa kòmand yo di.
### Proposed wording, to be read by a speaker, except the lines marked (v), seen in a Haitian source.

## Headings of --help
help-about = Rejis lapolis fwontyè
help-usage = Kijan pou sèvi:
help-commands = Kòmand yo
help-arguments = Agiman yo
help-options = Opsyon yo
help-help = Montre èd sa a
help-version = Montre vèsyon an

## Flags that stand anywhere
help-data-dir = Dosye rejis la
help-lang = Lang: fr, ht, en, es
help-json = Yon sèl dokiman JSON nan sòti a
help-user-flag = Kiyès k ap louvri rejis la, si yo plizyè
help-passphrase-file = Fichye ki gen fraz sekrè a sou premye liy lan

## Commands
help-init = Kreye rejis yon baz, san rezo
help-init-base = Kòd baz la: OUA, MAL, BEL, ANP
help-init-officer = Non premye moun nan
help-role = Wòl: officer, commander, protection, administrator
help-init-recovery-out = Ekri fèy sekou a nan fichye sa a
help-enrol = Otorize machin sa a bò kote syèj la
help-enrol-source = Fichye, oswa kòd yo dikte
help-enrol-server = Adrès syèj la
help-import = Enpòte fich, youn pa liy JSON
help-import-file = Fichye JSON Lines
help-import-skip-bad = Sovgade bon liy yo, ekri lòt yo isit
help-import-amend = Ekri diferans lan lè fich la egziste
help-import-dry-run = Verifye tout, pa sovgade anyen
help-export = Ekspòte fich nan yon fichye klè
help-export-kind = Kalite fich, oswa all
help-export-format = jsonl, csv oswa xlsx
help-export-out = Fichye pou ekri
help-export-from = Premye jou, AAAA-MM-JJ
help-export-to = Dènye jou, ladan l
help-export-force = Ranplase yon fichye ki deja la
help-report = Ekri yon papye nan yon fichye PDF klè
help-report-over = day, fèy jounen yo nan liv evènman; custody, rejis gadavi a
help-report-out = Fichye PDF pou ekri
help-report-from = Premye jou, AAAA-MM-JJ
help-report-to = Dènye jou, ladan l
help-report-force = Ranplase yon fichye ki deja la
help-show = Montre yon fich
help-record = Nimewo oswa idantifyan
help-history = Montre chanjman yon fich
help-search = Chèche fich
help-search-text = Yon non, yon pati nan non, yon nimewo
help-search-kind = Sèlman kalite sa a
help-search-limit = Kantite rezilta, 1 rive 200; 20 si ou pa di
help-sync = Fè echanj ak syèj la
help-sync-watch = Kontinye jiskaske Ctrl+C
help-status = Montre eta rejis la
help-verify = Verifye chenn lan, siyati yo ak fich yo
help-verify-deep = Refè tout fich yo tou epi konpare: menm tan ak rebuild
help-rebuild = Refè fich yo apati jounal la
help-mrz = Li zòn yon dokiman vwayaj: youn a twa liy
help-mrz-lines = Yon liy nan zòn nan, ant apostwòf
help-user = Moun ki kenbe rejis la
help-user-add = Ajoute yon moun
help-user-name = Non
help-user-new-passphrase-file = Fichye ki gen fraz moun sa a sou premye liy lan
help-user-list = Bay lis moun yo
help-user-disable = Fèmen aksè yon moun
help-user-reset = Bay yon moun yon nouvo fraz
help-user-hand-over = Remèt yon pwen fokal kle dosye pwoteksyon yo
help-user-printed-key-file = Fichye ki gen kle pwoteksyon enprime a sou premye liy li
help-user-why = Rezon
help-completions = Ekri konplesyon tèminal la
help-completions-shell = bash, zsh oswa fish

## What is wrong with a line
usage-no-command = Manke yon kòmand.
usage-unknown-command = Kòmand sa a enkoni: { $arg }.
usage-unknown-flag = Opsyon sa a enkoni: { $arg }.
usage-too-many = Gen twòp bagay sou liy lan: { $arg }.
usage-missing = Sa a manke: { $arg }.
usage-bad-value = { $arg } pa pran « { $value } ».
usage-no-value = { $arg } bezwen yon valè.
usage-twice = { $arg } parèt de fwa.
usage-conflict = { $arg } pa mache ak { $other }.
usage-not-text = Gen oktè sou liy lan ki pa UTF-8.
usage-other = Kòmand lan mal ekri.
usage-likely = Èske ou te vle di { $words }?
usage-one-of = Youn nan: { $words }.

## Questions
ask-passphrase = Fraz sekrè { $user }:
ask-new-passphrase = Nouvo fraz { $user }:
ask-passphrase-again = Yon fwa ankò:

## Answers
say-init = Rejis { $base } kreye, machin { $machine }, pou { $user }.
say-words = Fraz sekrè { $user }, pou kenbe nan tèt: { $words }
say-recovery = Fèy sekou. Enprime l, sere l andeyò baz la, efase sa a.
say-recovery-file = Fèy sekou a ekri nan { $file }. Enprime l, epi efase fichye a.
say-enrol = Syèj la note pou { $base }. Pou konpare nan telefòn, syèj la: { $headquarters }, machin sa a: { $own }
say-import = { $lines } liy: { $stored } sovgade, { $unchanged } te deja la, { $rejected } refize.
say-import-nothing = Anyen pa sovgade. Korije liy sa yo, oswa --skip-bad.
say-import-dry = Se verifikasyon sèlman: anyen pa sovgade.
say-import-checking = Verifikasyon
say-import-storing = Sovgade
say-export = { $records } fich ekri nan { $file } ({ $bytes } oktè). Fichye sa a an klè.
say-export-cut = Tèks ki twò long pou yon ti kare, koupe: { $count }. Yo antye nan jsonl.
say-report = { $title } : { $file } ({ $bytes } oktè). Fichye sa a klè.
say-no-result = Pa gen rezilta.
say-sync-done = Echanj fèt: { $sent } voye, { $received } resevwa, { $waiting } ap tann.
say-sync-waiting = K ap tann: { $waiting }.
say-sending = Voye
say-status-register = { $base }, machin { $device }, { $user }
say-status-journal = Jounal { $mark }: { $entries } antre, syèj la resevwa { $received }
say-status-waiting = Pou voye: { $entries } antre, { $bytes } oktè
say-status-success = Dènye echanj ki reyisi: { $at }
say-status-never = Poko gen echanj ki reyisi.
say-status-conflicts = Vèsyon pou chwazi: { $conflicts } · sou kote: { $aside }
say-status-clock = Lè machin sa a pa sèten. Verifye l.
say-verify-ok = Rejis la antye, tout bon. Jounal: { $journals }, antre: { $entries }.
say-verify-bad = Defo yo jwenn: { $count }. Pa efase anyen, rele syèj la.
say-rebuild = Fich yo refèt apati { $entries } antre.
say-user-added = { $name } ajoute, wòl { $role }.
say-user-disabled = Aksè { $name } fèmen.
say-user-reset = { $name } gen yon nouvo fraz.
say-user-handed-over = { $name } resevwa kle dosye pwoteksyon yo.

## The recovery sheet
recovery-title = FÈY SEKOU
recovery-register = Rejis { $base }, machin { $machine }
recovery-keep = Moun ki gen fèy sa a ka louvri rejis la. Sere l anba kle, andeyò baz la.
recovery-protection-title = FÈY SEKOU POU DOSYE PWOTEKSYON
recovery-protection-keep = Moun ki kenbe fèy sa a ka louvri dosye viktim ak timoun. Se yon lòt moun ki pou sere l anba kle, lwen baz la.
