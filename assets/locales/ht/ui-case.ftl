### Mo dosye a.
# p (yon moun ki pale lang lan dwe li yo): istorik, vèsyon, chan, rezime

case-title = Dosye
case-tabs = Pati dosye a
case-tab-summary = Rezime
case-tab-people = Moun
case-tab-links = Menm moun ?
case-tab-incidents = Dosye
case-tab-custody = Gadavi
case-tab-referrals = Referans
case-tab-files = Pyès jwenn
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
case-not-arrived = Premye pati fich sa a poko rive isit.
case-deadline = 48 èdtan jiska { $at }
case-add-person = Ajoute yon moun
case-add-known = Ajoute yon moun nou konnen deja
case-role-edit = Chanje wòl la
case-role-close = Fèmen wòl la
case-people-none = Pa gen moun nan dosye sa a
case-record = Fich gadavi
case-keep = Chwazi
case-kept = Chwazi
case-keep-why = Poukisa
case-settle = Deside
case-later = Pita
