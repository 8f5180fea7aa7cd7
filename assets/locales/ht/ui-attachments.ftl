### Pyès jwenn yo: foto ak dokiman yon fich.
# p (yon moun ki pale lang lan dwe li yo): pyès jwenn, lejann, kole, gwosè reyèl, kòd kontwòl

files-none = Pa gen pyès jwenn
files-add = Jwenn yon pyès
files-hint = Foto JPEG, PNG oswa WebP, oswa dokiman PDF, 10 Mo pou pi plis. Ou ka lage fichye a isit la tou, oswa kole yon foto (Ctrl+V).
files-drop = Lage l pou jwenn li.
files-add-title =
    { $n ->
        [one] Jwenn yon pyès
       *[other] Jwenn { $n } pyès
    }
files-add-note = Pwogram nan redesine foto a: kote, lè ak aparèy ki ekri nan fichye a pa rete. Yon PDF rete jan l ye.
files-caption = Lejann
files-caption-hint = Sa moun wè ladan l, an kèk mo.
files-save = Jwenn
files-saving = N ap sovgade…
files-leave = Pa jwenn { $name }
files-open = Louvri: { $name }
files-untitled = San lejann
files-paper = PDF,
files-paper-text = Yon dokiman PDF pa parèt isit la. Enprime dokiman an pou li l.
files-missing = Pa sou machin sa a
files-missing-text = Fichye a pa sou machin sa a. Sa ki ekri sou pyès la antye.
files-damaged = Fichye gate
files-damaged-text = Fichye a pa sa yo te sele a ankò. Pa efase anyen, rele syèj la.
files-of = { $n } sou { $all }
files-sum = Kòd kontwòl (SHA-256)
files-whole = Gwosè reyèl
files-fit = Wè tout
