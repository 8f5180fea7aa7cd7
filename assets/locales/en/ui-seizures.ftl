### The vault: what is seized, who holds it, handing over.

vault-title = Seizure vault
vault-held =
    { $n ->
        [one] { $n } item held here.
       *[other] { $n } items held here.
    }
vault-gone =
    { $n ->
        [one] { $n } handed elsewhere.
       *[other] { $n } handed elsewhere.
    }
vault-disputed =
    { $n ->
        [one] { $n } item has two holders.
       *[other] { $n } items have two holders.
    }
vault-seal = Seal
vault-no-seal = No seal
vault-holder = Holder
vault-since = since { $day }
vault-since-at = Since { $day }, { $clock }
vault-no-place = Place not written
vault-none = Nothing in the vault
vault-none-text = A seizure that is saved enters by itself.
vault-count = Count
vault-count-note = by the book, then on the shelf
vault-book =
    { $n ->
        [one] { $n } in the book
       *[other] { $n } in the book
    }
vault-counted = Counted, { $place }
vault-agrees = The count agrees
vault-short =
    { $n ->
        [one] { $n } missing
       *[other] { $n } missing
    }
vault-over =
    { $n ->
        [one] { $n } too many
       *[other] { $n } too many
    }
vault-two = Two hand-overs contradict each other
vault-signed = Received and signed by { $officer }
vault-not-signed = Receipt not signed yet
vault-sign = Sign the receipt
vault-hand = Hand over
vault-open = Open the record
vault-from = Who gives it
vault-to = Who takes it
vault-at = Time of the hand-over
vault-save = Save the hand-over
vault-sign-text = Whoever takes it signs here with their own passphrase. Someone from outside signs on paper.
vault-passphrase = Their passphrase
vault-paper = Signs on paper
vault-sign-do = Sign
