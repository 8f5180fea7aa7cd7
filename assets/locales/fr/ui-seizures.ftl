### Le coffre : ce qui est saisi, qui le tient, la remise.

vault-title = Coffre des saisies
vault-held =
    { $n ->
        [one] { $n } objet tenu ici.
       *[other] { $n } objets tenus ici.
    }
vault-gone =
    { $n ->
        [one] { $n } remis ailleurs.
       *[other] { $n } remis ailleurs.
    }
vault-disputed =
    { $n ->
        [one] { $n } objet a deux détenteurs.
       *[other] { $n } objets ont deux détenteurs.
    }
vault-seal = Scellé
vault-no-seal = Sans scellé
vault-holder = Détenteur
vault-since = depuis le { $day }
vault-since-at = Depuis le { $day }, { $clock }
vault-no-place = Lieu non écrit
vault-none = Rien au coffre
vault-none-text = Une saisie enregistrée y entre d’elle-même.
vault-count = Comptage
vault-count-note = au registre, puis sur l’étagère
vault-book =
    { $n ->
        [one] { $n } au registre
       *[other] { $n } au registre
    }
vault-counted = Compté, { $place }
vault-agrees = Le compte est juste
vault-short =
    { $n ->
        [one] { $n } manque
       *[other] { $n } manquent
    }
vault-over =
    { $n ->
        [one] { $n } de trop
       *[other] { $n } de trop
    }
vault-two = Deux remises se contredisent
vault-signed = Reçu et signé par { $officer }
vault-not-signed = Réception pas encore signée
vault-sign = Signer la réception
vault-hand = Remettre
vault-open = Ouvrir la fiche
vault-from = Qui remet
vault-to = Qui reçoit
vault-at = Moment de la remise
vault-save = Enregistrer la remise
vault-sign-text = Qui reçoit signe ici avec sa propre phrase secrète. Une personne de l’extérieur signe sur papier.
vault-passphrase = Sa phrase secrète
vault-paper = Signe sur papier
vault-sign-do = Signer
