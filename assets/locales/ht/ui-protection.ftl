### Dosye pwoteksyon: viktim sipoze, timoun ki poukont yo, louvri pou yon èdtan, kle. Tout se pwopozisyon (p).

form-screening = Viktim sipoze
form-child_file = Timoun
record-section-signs = Siy alèt
record-section-trafficking = Zak, mwayen, eksplwatasyon
record-section-answer = Bezwen ak estati
record-section-situation = Sitiyasyon ak risk
record-section-relatives = Fanmi ak rechèch
record-section-care = Pawòl timoun nan ak swen li

protection-title = Dosye pwoteksyon
protection-file = Dosye sele
protection-files-n =
    { $n ->
        [one] { $n } dosye.
       *[other] { $n } dosye.
    }
protection-meta-reads = Non yo rete sele toutotan yo pa mande yo.
protection-meta-waits = W ap tann kle a: san li anyen pa louvri.
protection-meta-commander = Kòd, nimewo, eta ak alèt: sa ki ladan l sele.
protection-meta-own = Sa ou te ekri yo. Sa ki ladan yo sele.
protection-none = Pa gen dosye
protection-none-found = Pa gen dosye ak mo sa yo
protection-none-text = Yon viktim sipoze oswa yon timoun ekri nan Nouvo.
protection-find = Chèche nan dosye yo
protection-find-text = Chak dosye yo jwenn konte kòm li, sou non w.
protection-found =
    { $n ->
        [one] { $n } dosye jwenn, ekri kòm li sou non w.
       *[other] { $n } dosye jwenn, ekri kòm li sou non w.
    }
protection-names = Montre non yo
protection-names-hide = Kache non yo
protection-alerts = Alèt
protection-open = Louvri dosye a
protection-open-text = Chak lekti ekri nan jounal la.
protection-closed-text = Se yon pwen fokal sèlman ki ka li l.

protection-new-meta = Li sele lè ou sovgade. Kòd ak nimewo vini lè sa a.
protection-will-close = Apre ou sovgade, ou p ap ka li l ankò.
protection-will-close-text = Se yon pwen fokal sèlman k ap louvri l. Anvan sa, se ou sèl ki li bouyon sa a.
protection-will-seal = Dosye sa a pral sele.
protection-will-seal-text = Se pwen fokal yo sèlman ki louvri l. Anvan sa, se ou sèl ki li bouyon sa a.
protection-sealed = Dosye a sele
protection-sealed-as = { $token } sele.
protection-sealed-incident = Dosye louvri ensidan an montre kòd la sèlman.
protection-sealed-closed = Ou pa ka li l ni chanje l ankò.
protection-sealed-reads = Ou ka louvri l; lekti a ap ekri nan jounal la.
protection-readers = Moun ki ka li l: { $names }.
protection-readers-none = Pa gen moun isit la ki kenbe kle a: fèy sekou a ap louvri l bay premye pwen fokal la.
protection-to-incident = Tounen nan ensidan an
protection-another = Yon lòt moun
protection-read-at = Lekti ekri a { $clock }, sou non w.
protection-reading = W ap li yon dosye sele.
protection-reading-text = Lekti sa a nan jounal la. Anyen ladan l pa rete nan fenèt la lè ou soti.
protection-history-close = Tounen nan dosye a
protection-aid-screening = Siy alèt ak jan pou pale
protection-aid-child_file = Premye pa ak yon timoun

protection-speak = Anvan ou mande
protection-speak-alone = Nou de sèl, chita, lwen moun ki akonpaye l.
protection-speak-interpreter = Yon entèprèt baz la, janm yon konpayon vwayaj.
protection-speak-free = Di l li gen dwa pa pale, epi kanpe.
protection-speak-promise = Pa pwomèt anyen ou p ap kenbe.
protection-flags-n =
    { $n ->
        [one] { $n } make
       *[other] { $n } make
    }
protection-flags-text = Yon sèl siy pa prèv; plizyè mande pwen fokal la.
code-red_flags-papers_held = Yon lòt moun kenbe papye l
hint-red_flags-papers_held = Mande wè papye yo: nan pòch kiyès yo soti?
code-red_flags-speaks_for = Yon lòt moun reponn pou li
hint-red_flags-speaks_for = Separe yo, epi poze menm kesyon an.
code-red_flags-watched = Yo pa janm kite l sèl
hint-red_flags-watched = Yo veye l, yo pran oswa koute telefòn li.
code-red_flags-afraid = Li pè, li bese je l
hint-red_flags-afraid = Pè lapolis, pè konpayon an, pè yo voye l tounen.
code-red_flags-hurt = Kou, blesi, grangou
hint-red_flags-hurt = Swen anvan; make sa ou wè, san dezabiye l.
code-red_flags-no_address = Li pa konn kote l prale
hint-red_flags-no_address = Ni adrès ni non moun k ap tann li.
code-red_flags-false_job = Yo pwomèt li travay oswa lekòl san detay
hint-red_flags-false_job = Ki patwon, ki pèman, ki vil?
code-red_flags-debt = Li dwe travay pou peye vwayaj la
hint-red_flags-debt = Konbyen, bay kiyès, kiyès ki fè kont lan?
code-red_flags-no_pay = Li travay san yo pa peye l
hint-red_flags-no_pay = Oswa li remèt sa l fè a.
code-red_flags-locked_in = Li pa ka soti jan l vle
hint-red_flags-locked_in = Fèmen, pòt veye, kote san non.
code-red_flags-threatened = Yo menase l, oswa fanmi l
hint-red_flags-threatened = Tou: menas pou denonse l bay lapolis.
code-red_flags-coached = Istwa li aprann pa kè
hint-red_flags-coached = Menm mo yo nan bouch plizyè moun.
code-red_flags-sexual = Yo pouse l nan pwostitisyon
hint-red_flags-sexual = Pa mande detay: rele pwen fokal la.
code-red_flags-begging = Yo voye l mande oswa vann
hint-red_flags-begging = Kiyès ki pran lajan aswè a?
code-red_flags-child_no_kin = Timoun ak granmoun san prèv fanmi
hint-red_flags-child_no_kin = Batistè, otorizasyon paran yo.
code-red_flags-child_placed = Timoun k ap sèvi kay moun
hint-red_flags-child_placed = Restavèk: travay kay lòt moun, san lekòl.

protection-risk-unknown = Risk la pa evalye: konte kòm wo
protection-risk-high = Risk wo
protection-child-now = Touswit
protection-child-now-calm = Chita l yon kote ki kalm, lwen sispèk ak kacho.
protection-child-now-water = Dlo, manje, twalèt; enfimyè si l blese oswa malad.
protection-child-now-explain = Di non w, kote l ye ak sa k ap vini.
protection-child-now-siblings = Kenbe frè ak sè ansanm.
protection-child-hour = Nan premye èdtan an
protection-child-hour-bpm = Avèti Brigad pwoteksyon minè (BPM), make lè a.
protection-child-hour-ibesr = Avèti IBESR, make lè a ak non moun ki reponn.
protection-child-hour-once = Yon sèl moun poze kesyon, yon sèl fwa.
protection-child-hour-trace = Ekri paran, katye, telefòn, ak kiyès li t ap vwayaje.
protection-child-never = Janm
protection-child-never-cell = Ni kacho, ni menòt, ni tann ak granmoun li pa konnen.
protection-child-never-handed = Pa remèt li bay pèsonn san IBESR, menm yon fanmi.
protection-child-never-picture = Ni foto ni non deyò dosye sa a.
code-concerns-sick_or_hurt = Malad oswa blese
code-concerns-violence = Li sibi vyolans
code-concerns-sexual_violence = Vyolans seksyèl
code-concerns-trafficking_signs = Siy trafik moun
code-concerns-domestic_work = Travay kay lòt moun
code-concerns-street = Viv nan lari
code-concerns-pregnant_or_mother = Ansent oswa manman
code-concerns-siblings_apart = Separe ak frè oswa sè
code-concerns-very_young = Mwens pase sis an
code-concerns-fears_return = Pè tounen

queue-glass_asked = Yo mande louvri yon dosye, yon lavi an danje
glass-ask = Mande louvri
glass-ask-title = Yon lavi an danje: mande { $token }?
glass-ask-text = Yon pwen fokal louvri dosye sa a sèlman, pou ou sèl, pou yon èdtan. Yo avèti pwoteksyon syèj la.
glass-ask-when = Sèlman si yon lavi an danje.
glass-why = Ki danje?
glass-why-hint = Li sele tou: se pwen fokal yo sèlman ki li l.
glass-waiting = Yo mande louvri l
glass-waiting-text = Fòk pwen fokal la reponn. Rele l.
glass-asked = { $name } mande louvri
glass-asked-text = Yo di yon lavi an danje. Li rezon an, epi reponn.
glass-answer = Li rezon an
glass-asked-at = { $name }, { $day }, { $clock }
glass-grant = Louvri pou yon èdtan
glass-grant-title = Louvri { $token } bay { $name }?
glass-grant-text = Dosye sa a sèlman, pou yon èdtan, pou moun sa a sèl. Anyen pa ekri ladan l. Yo avèti pwoteksyon syèj la.
glass-grant-why = Poukisa pou louvri l
glass-not-now = Pa louvri
glass-mine = Louvri pou ou jiska { $clock }
glass-opened = { $name }, jiska { $clock }
glass-open-to = Louvri bay
glass-left = Louvri pou ou jiska { $clock }, rete { $left }
glass-left-text = Apre sa l ap fèmen. Li sèlman sa ki ka sove.
alert-glass_asked = yo mande louvri l
alert-glass_granted = louvri pou yon èdtan
alert-glass_reason = rezon pou louvri

protection-keys = Kle dosye yo
protection-holds = Kenbe kle a
protection-waits = Ap tann kle a
protection-hand = Remèt kle a
protection-hand-title = Remèt kle a bay { $name }?
protection-hand-text = Moun sa a ap li tout dosye ou menm ou li, ansyen yo tou. Remiz la ekri nan jounal la.
protection-printed = Pran kle enprime a
protection-printed-title = Pran kle enprime a?
protection-printed-text = Li sou fèy sekou dosye pwoteksyon yo, yo kenbe l lwen baz la. Li louvri tout dosye. Remiz la ekri nan jounal la.
protection-printed-key = Uit gwoup fèy la
protection-older = Yon dosye ki ekri anvan premye pwen fokal la louvri ak kle enprime a.

protection-role = Moun sa a gen yon dosye sele, pa yon fich louvri.
protection-role-text = Sa ou tape sou li ale nan dosye sa a epi kite paj sa a. Ensidan an ap montre kòd la sèlman.
protection-role-open = Louvri dosye l
