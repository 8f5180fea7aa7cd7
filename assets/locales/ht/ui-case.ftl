### Mo dosye a.
# p (yon moun ki pale lang lan dwe li yo): istorik, vèsyon, chan, rezime

case-title = Dosye
case-tabs = Pati dosye a
case-tab-summary = Rezime
case-tab-people = Moun
case-tab-incidents = Dosye
case-tab-custody = Gadavi
case-tab-history = Istorik
case-no-number = nimewo a poko rive
case-when = { $day }, { $clock }
case-versions-n =
    { $n ->
        [one] { $n } chan ki gen 2 vèsyon
       *[other] { $n } chan ki gen 2 vèsyon
    }
case-versions-of = { $n } vèsyon: { $field }, { $name }
case-versions-kept = Anyen pa pèdi: chak vèsyon rete nan istorik la.
case-versions-see = Gade vèsyon yo
case-field-of = { $field }, { $name }
case-written-by = Machin { $machine }, { $officer }, { $day } { $clock }
case-machine = machin { $machine }
case-none = pa konnen
case-why = Rezon: { $why }
case-fields-n =
    { $n ->
        [one] { $n } chan
       *[other] { $n } chan
    }
case-became = vin
case-doubtful = Lè machin nan pa sèten
case-history-none = Anyen nan istorik la
case-not-arrived = Premye pati fich sa a poko rive isit.
case-to-complete = Pou konplete
case-recorded = { $day }, { $clock }, { $officer }
case-deadline = 48 èdtan jiska { $at }
case-part = { $name }: { $value }
case-yes = wi
case-no = non
