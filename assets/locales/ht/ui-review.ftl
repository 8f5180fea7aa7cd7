### Kontresiyen: lis kòmandan an, retounen ak rezon, repons.
# p (yon moun ki pale lang lan dwe li yo): kontresiyen, retounen, fèy jounen an, rapò san anyen, kontresiyati, enterimè

review-title = Pou kontresiyen
review-title-returned = Fich ki retounen
review-meta =
    { $n ->
        [one] { $n } ap tann a { $clock }
       *[other] { $n } ap tann a { $clock }
    }
review-approve = Kontresiyen
review-return = Retounen…
review-return-title = Retounen l bay moun ki ekri l la?
review-return-text = Moun ki ekri l la wè rezon an bò fich li. Pa gen anyen ki efase.
review-return-why = Sa ki pou konplete oswa korije
review-return-do = Retounen
review-returned-list = Retounen, san repons
review-none = Pa gen anyen pou kontresiyen
review-none-text = Pa gen anyen k ap tann a { $clock }, depi { $since }.
review-own =
    { $n ->
        [one] Ou menm ki ekri { $n } fich: yon lòt kòmandan oswa syèj la kontresiyen l.
       *[other] Ou menm ki ekri { $n } fich: yon lòt kòmandan oswa syèj la kontresiyen yo.
    }
review-more = { $n } anplis, yo parèt youn apre lòt.
review-kind-day = Fèy jounen an
review-day-lines =
    { $n ->
        [one] { $n } liy, kontresiyen yon sèl kou
       *[other] { $n } liy, kontresiyen yon sèl kou
    }
review-day-open = Louvri jounen an
review-record-open = Louvri fich la
review-list = Sa k ap tann
review-chosen = Fich ki chwazi a
standing-waiting = Pou kontresiyen
standing-again = Pou gade ankò
standing-approved = Kontresiyen
standing-approved-at = Siyen { $clock }
standing-returned = Retounen
standing-by = { $state } pa { $officer }, { $day } { $clock }
standing-reason = Retounen a { $clock }: { $why }
standing-before = Retounen anvan, { $day } a { $clock }: { $why }
standing-changed = Modifye apre kontresiyati { $day } a { $clock }
standing-how-record = Korije fich la, oswa ekri yon nòt: lè sa a li tounen bay kòmandan an.
standing-how-line = Ekri liy ki korije l la, oswa yon nòt: lè sa a li tounen bay kòmandan an.
standing-answer = Reponn ak yon nòt
note-title = Nòt sou fich la
note-text = Nòt
note-save = Sovgade nòt la
note-list = Nòt yo
daybook-standing = Kontresiyati
daybook-approve-lines =
    { $n ->
        [one] Kontresiyen { $n } liy
       *[other] Kontresiyen { $n } liy yo
    }
daybook-close = Fèmen fèy jounen an
daybook-closed = { $officer } fèmen fèy la, { $day } { $clock }
daybook-reopened = Gen liy ki ekri apre li fèmen: pou kontresiyen ankò
daybook-day-returned = Jounen an retounen a { $clock }: { $why }
daybook-nil = Ekri yon rapò san anyen
daybook-nil-text = Pa gen anyen pou siyale.
user-acting = Enterim…
user-acting-until = Kòmandan enterimè jiska { $day }
user-acting-title = Nonmen { $name } kòmandan enterimè?
user-acting-text = Yon kòmandan enterimè kontresiyen sa lòt moun ekri, jiska jou ki make a. Sa li deside a rete apre.
user-acting-wrong = Ekri yon jou k ap vini, nan 92 jou.
user-acting-do = Nonmen l enterimè
user-acting-end = Fini enterim lan
