### Sa fwontye-hq di.

hq-help = Syèj rejis polis fwontyè a
hq-help-serve = Koute baz yo jiskaske yo di l kanpe
hq-help-device = Machin baz yo
hq-help-device-enrol = Prepare otorizasyon yon machin: yon fichye pou yon sèl fwa ak yon kòd pou dikte
hq-help-device-approve = Otorize yon machin yo te li kòd kontwòl li nan telefòn
hq-help-device-list = Montre machin yo ak otorizasyon k ap tann
hq-help-device-revoke = Retire yon machin; sa li te voye rete
hq-help-status = Montre baz yo: dènye kontak, enskripsyon, reta
hq-help-verify = Verifye chak chenn, chak siyati, chak fich
hq-help-verify-deep = Refè tout fich yo tou epi konpare: menm tan ak rebuild
hq-help-protection-key = Fè kle pwoteksyon katye jeneral la: baz yo sele dosye yo pou li
hq-help-export = Ekspòte fich nan yon fichye klè
hq-help-search = Chèche nan fich tout baz yo
hq-help-search-kind = Sèlman kalite sa a
hq-help-migrate = Mete baz done a nan vèsyon sa a
hq-help-completions = Ekri konpletasyon shell la
hq-flag-data-dir = Dosye syèj la
hq-flag-key-file = Fichye kle; nan dosye a, sof si yo di lòt bagay
hq-flag-config = Fichye konfigirasyon (TOML)
hq-flag-lang = Lang: fr, ht, en, es
hq-flag-json = Yon sèl dokiman JSON nan sòti a
hq-flag-listen = Adrès pou koute (serve)
hq-flag-server = Adrès baz yo itilize, ekri nan otorizasyon yo (serve)
hq-flag-base = Kòd baz la: OUA, MAL, BEL, ANP
hq-flag-out = Fichye pou ekri
hq-flag-approved = Premye machin ki prezante l pa bezwen tann
hq-flag-id = Idantifyan machin nan, device list bay li
hq-flag-fingerprint = 12 karaktè yo li nan telefòn
hq-flag-kind = Kalite fich, oswa all
hq-flag-text = Yon non, yon pati nan yon non, yon nimewo
hq-flag-limit = Kantite rezilta, 1 rive 200; 20 si ou pa di
hq-flag-format = jsonl, csv oswa xlsx
hq-flag-from = Premye jou, AAAA-MM-JJ
hq-flag-to = Dènye jou, ladan l tou
hq-flag-force = Ranplase yon fichye ki la deja
hq-flag-shell = bash, zsh, fish

hq-ready = Syèj la ap koute nan { $server }  kòd kontwòl { $fingerprint }
hq-protection-key = Kle pwoteksyon an ekri nan { $file }, anprent { $fingerprint }. Remèt li bay pwoteksyon katye jeneral la, apre sa efase fichye a: li pa sere okenn lòt kote.
hq-enrolled =
    Otorizasyon ekri: { $file }
    Oswa dikte: { $code }  bay { $server }
    Kòd kontwòl syèj la: { $fingerprint }
hq-device = { $id }  { $base }  { $standing }  { $fingerprint }  { $entries } enskripsyon  dènye kontak { $last }
hq-standing-invited = n ap tann li
hq-standing-waiting = ap tann otorizasyon
hq-standing-approved = otorize
hq-standing-revoked = retire
hq-never = jamè
hq-no-device = Poko gen machin. Prepare youn: device enrol.
hq-status = Kòd kontwòl { $fingerprint }  { $server }  ap tann otorizasyon: { $waiting }
hq-status-base = { $base }  machin: { $devices }  enskripsyon: { $entries }  pou vini: { $backlog }  dènye kontak { $last }
hq-verified = Tout bagay bon: { $entries } enskripsyon verifye.
hq-not-verified = Gen yon bagay ki pa bon nan { $entries } enskripsyon.
hq-exported = { $records } fich nan { $file }
hq-migrated = { $count ->
        [0] Baz done a ajou.
       *[other] { $count } etap fèt: baz done a ajou.
    }

error-no_server = Syèj la poko gen adrès. Lanse serve yon fwa, oswa bay serve --server.
error-device_revoked = Yo retire machin sa a. Otorize l ankò.
error-no_journal = Yon jounal syèj la manke. Lanse verify; pran kopi sekou a.
