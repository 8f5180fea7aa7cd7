### Au poste : un enfant, une victime présumée qui attend. En clair, le code et les heures seulement.

form-presence = Arrivée au poste
presence-title = Au poste
presence-people =
    { $n ->
        [0] Personne n’attend.
        [one] { $n } personne attend.
       *[other] { $n } personnes attendent.
    }
presence-clear = En clair : le code et les heures seulement.
presence-board = Qui attend
presence-left =
    { $n ->
        [one] Départs, 7 jours ({ $n })
       *[other] Départs, 7 jours ({ $n })
    }
presence-new = Arrivée
presence-waited = Attend
presence-stayed = Est resté
presence-token = Code de la personne
presence-care = Soins
presence-since = depuis { $when }
presence-left-at = départ { $when }
presence-last = { $event }, { $clock }
presence-no-care = Rien encore
presence-no-meal = Sans repas depuis { $time }
presence-none = Personne n’attend au poste
presence-none-left = Aucun départ en 7 jours
presence-none-text = Connu à { $clock }.
presence-waits-for = Attend depuis { $time }, arrivée { $when }
presence-stayed-for = Resté { $time }, arrivée { $when }
presence-do = Écrire d’une touche
presence-do-note = à l’heure qu’il est
presence-wrote = { $event }, { $clock } : écrit
presence-leave = Départ…
presence-times = Heures des soins
presence-times-n =
    { $n ->
        [one] { $n } ligne
       *[other] { $n } lignes
    }
presence-sealed = Scellé
presence-sealed-text = Qui c’est et qui peut venir : lu par le point focal protection seul.
presence-read = Lire
presence-read-text = La lecture s’écrit dans l’historique du dossier.
presence-leave-title = Départ de { $token }
presence-family = Famille
presence-who = Nom de qui vient
presence-paper = Pièce vue
presence-signed-by = Signé, sur papier, par
presence-signed-hint = Qui reçoit signe le registre papier.
presence-signs = { $officer } signe de sa clé à l’enregistrement.
presence-sign = Enregistrer et signer
presence-new-meta = Qui c’est va dans un dossier scellé ; le tableau montre le code.
presence-file = Dossier
presence-file-new = À ouvrir ici
presence-file-known = Il existe
presence-token-hint = Comme sur l’incident ou la main courante : M-OUA-…, V-OUA-….
presence-only-hint = Scellé. Qui seul peut venir, avec quelle pièce.
error-waits_already = Cette personne attend déjà au poste. Voir le tableau.
today-presence =
    { $n ->
        [one] { $n } personne, la plus longue attente d’abord
       *[other] { $n } personnes, la plus longue attente d’abord
    }
