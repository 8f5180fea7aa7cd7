### Mo paj jounen an.
# p (yon moun ki pale lang lan dwe li yo): kontresiyen, mete sou kote, entèsepsyon, abandone; siyen, siyati, reli; « bouyon » se soup tou

today-now = Li { $clock }.
today-duty = Sèvis depi { $clock }. { $text }
today-todo = Pou fè
today-nothing = Anyen pou fè
today-nothing-text = Pa gen lis k ap tann a { $clock }; gadavi yo sou kote a.
today-new-keys = Ctrl N, apre sa touch la
today-custody =
    { $n ->
        [one] { $n } moun, sa ki pi pre a an premye
       *[other] { $n } moun, sa ki pi pre a an premye
    }
today-custody-none = Pa gen moun nan gadavi
today-log =
    { $n ->
        [one] 24 dènye èdtan yo, { $n } liy
       *[other] 24 dènye èdtan yo, { $n } liy
    }
today-log-none = Pa gen liy depi 24 èdtan
today-log-none-text = Yon jounen san evènman ekri tou.

queue-drafts =
    { $n ->
        [one] Bouyon
       *[other] Bouyon
    }
queue-to_complete =
    { $n ->
        [one] Pou konplete
       *[other] Pou konplete
    }
queue-to_countersign =
    { $n ->
        [one] Pou kontresiyen
       *[other] Pou kontresiyen
    }
queue-returned =
    { $n ->
        [one] Kòmandan an voye tounen
       *[other] Kòmandan an voye tounen
    }
queue-conflicts =
    { $n ->
        [one] Fich ki gen 2 vèsyon
       *[other] Fich ki gen 2 vèsyon
    }
queue-unsigned =
    { $n ->
        [one] Antre pou siyen
       *[other] Antre pou siyen
    }
queue-set_aside =
    { $n ->
        [one] Mete sou kote
       *[other] Mete sou kote
    }
queue-count =
    { $n ->
        [one] { $n } a { $clock }
       *[other] { $n } a { $clock }
    }

new-title = Ki sa ki pou ekri?
form-arrest = Entèsepsyon, arestasyon
form-log_entry = Nòt nan liv evènman

draft-kind-arrest = Entèsepsyon
draft-kind-log_entry = Nòt
found-after-cut = Nou jwenn yon bouyon apre kouran an te koupe a { $clock }.
found-after-stop = Nou jwenn yon bouyon apre pwogram nan te kanpe.
found-what = { $form }, { $name }, li la jiska { $clock }. Anyen pa pèdi anvan segonn sa a.
draft-resume = Kontinye
draft-leave = Abandone…
draft-drop-title = Abandone bouyon { $name }?
draft-drop-text = Sa ki ekri ladan l ap efase sou machin sa a. Fich ki sovgade yo rete.
draft-keep = Konsève bouyon an
draft-drop = Abandone

unsigned-title = Èske se ou ki ekri yo?
unsigned-meta = Yo ekri sou non ou, machin { $machine }, ki te kanpe anvan ou te siyen.
unsigned-banner =
    { $n ->
        [one] { $n } antre sou non ou ap tann siyati ou.
       *[other] { $n } antre sou non ou ap tann siyati ou.
    }
unsigned-banner-text = Machin nan te kanpe anvan. Reli yo, apre sa siyen sa ki pou ou.
unsigned-open = Reli
unsigned-later = Pita
unsigned-sign =
    { $n ->
        [one] Siyen { $n } antre
       *[other] Siyen { $n } antre
    }
unsigned-none-mine = Pa gen youn ki pou mwen
unsigned-not-mine = Se pa mwen
unsigned-left =
    { $n ->
        [one] { $n } ap rete san siyati, epi liv evènman an ap di sa.
       *[other] { $n } ap rete san siyati, epi liv evènman an ap di sa.
    }
unsigned-fields =
    { $n ->
        [one] { $n } chan
       *[other] { $n } chan
    }
unsigned-more =
    { $n ->
        [one] Ak { $n } lòt, ki siyen ansanm ak sa yo.
       *[other] Ak { $n } lòt, ki siyen ansanm ak sa yo.
    }
unsigned-nothing = Tout sa ki sou non ou siyen
