### Yon fich, kèlkeswa kalite l: li l, chanje l, anile l.
# p (yon moun ki pale lang lan dwe li yo): idantite, anilasyon, remete, vèsyon, chan

record-section-identity = Idantite
record-section-particulars = Sa ki pase
record-section-running = Sa k ap fèt
record-section-circumstances = Ki kote, ki lè, ki sous
record-edit = Chanje
record-save = Sovgade
record-none = pa konnen
record-empty = Pa ekri
record-nothing = Pa gen anyen ki ekri ankò
record-yes = Wi
record-no = Non
record-part = { $name }: { $value }
record-nth = { $name }, { $n }
record-add = Ajoute
record-add-other = Ajoute yon lòt
record-remove = Retire
record-day = jou
record-hour = lè
record-to-complete = (pou konplete)
record-either = (youn nan de yo)
record-to-complete-tag = Pou konplete
record-versions = 2 vèsyon
record-why = Rezon
record-why-hint = Li rete nan istorik la, bò kote chanjman an.
record-why-said = Rezon: { $why }
record-leave-title = Fèmen san sovgade?
record-leave-text =
    { $n ->
        [one] { $n } chan ki chanje p ap ekri.
       *[other] { $n } chan ki chanje p ap ekri.
    }
record-leave = Fèmen san sovgade
record-go-on = Kontinye
record-do-void = Anile fich la…
record-void-title = Anile « { $label } »?
record-void-text = Anyen pa efase: fich la rete, make anile, ak rezon an epi non moun ki anile l la.
record-do-unvoid = Remete fich la…
record-unvoid-title = Remete « { $label } »?
record-unvoid-text = Fich la konte ankò; anilasyon an rete nan istorik la.
record-voided = Fich la anile
record-voided-text = Li rete nan istorik la.
record-undo = Remete ({ $n } s)
record-undo-why = Anile pa erè, remete touswit
record-void-reason = Anile: { $why }
record-recorded = Ekri { $day }, { $clock }, { $officer }
record-machine = machin { $machine }
record-fields-n =
    { $n ->
        [one] { $n } chan
       *[other] { $n } chan
    }
record-became = vin
record-doubtful = Lè machin nan pa sèten
record-history-none = Anyen nan istorik la
record-draft-at = Bouyon sovgade { $clock }
draft-kind-amend = Chanjman
form-amend = Chanjman nan yon fich
# Pwopoze: pou yon moun ki pale lang lan verifye.
record-new-meta = Nimewo a vini lè ou sovgade. Sa ki manke ap konplete pita.
record-more = { $section }, lòt presizyon
record-draft-none = Bouyon an kenbe depi ou kòmanse ekri
record-leave-draft = Fèmen, kenbe bouyon an
form-seizure = Kontrebann, sezi
form-document_check = Dokiman sispèk
form-patrol = Patwouy
form-asset = Nouvo materyèl
form-asset_event = Remèt materyèl
form-training = Fòmasyon
form-reception = Resepsyon nan baryè a
