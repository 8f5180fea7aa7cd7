### Dossiers de protection : victimes présumées, mineurs seuls, ouverture d’une heure, clé.

form-screening = Victime présumée
form-child_file = Mineur
record-section-signs = Signes d’alerte
record-section-trafficking = Actes, moyens, exploitation
record-section-answer = Besoins et statut
record-section-situation = Situation et risque
record-section-relatives = Famille et recherche
record-section-care = Paroles de l’enfant et prise en charge

protection-title = Dossiers de protection
protection-file = Dossier scellé
protection-files-n =
    { $n ->
        [one] { $n } dossier.
       *[other] { $n } dossiers.
    }
protection-meta-reads = Les noms restent scellés tant qu’on ne les demande pas.
protection-meta-waits = Vous attendez la clé : sans elle, rien ne s’ouvre.
protection-meta-commander = Jeton, numéro, état et alertes : le contenu est scellé.
protection-meta-own = Ceux que vous avez écrits. Leur contenu est scellé.
protection-none = Aucun dossier
protection-none-found = Aucun dossier avec ces mots
protection-none-text = Une victime présumée ou un mineur s’écrit par Nouveau.
protection-find = Chercher dans les dossiers
protection-find-text = Chaque dossier trouvé compte comme lu, à votre nom.
protection-found =
    { $n ->
        [one] { $n } dossier trouvé, inscrit comme lu à votre nom.
       *[other] { $n } dossiers trouvés, inscrits comme lus à votre nom.
    }
protection-names = Montrer les noms
protection-names-hide = Cacher les noms
protection-alerts = Alertes
protection-open = Ouvrir le dossier
protection-open-text = Chaque lecture est inscrite au journal.
protection-closed-text = Seul un point focal peut le lire.

protection-new-meta = Scellé à l’enregistrement. Jeton et numéro viennent alors.
protection-will-close = Une fois enregistré, vous ne pourrez plus le lire.
protection-will-close-text = Seul un point focal l’ouvrira. Jusque-là, vous seul lisez ce brouillon.
protection-will-seal = Ce dossier sera scellé.
protection-will-seal-text = Seuls les points focaux l’ouvrent. Jusque-là, vous seul lisez ce brouillon.
protection-sealed = Dossier scellé
protection-sealed-as = { $token } est scellé.
protection-sealed-incident = Le dossier ouvert de l’incident ne montre que le jeton.
protection-sealed-closed = Vous ne pouvez plus le lire ni le modifier.
protection-sealed-reads = Vous pouvez l’ouvrir ; la lecture sera inscrite au journal.
protection-readers = Peuvent le lire : { $names }.
protection-readers-none = Personne ici ne tient encore la clé : la feuille de secours l’ouvrira au premier point focal.
protection-to-incident = Retour à l’incident
protection-another = Une autre personne
protection-read-at = Lecture inscrite à { $clock }, à votre nom.
protection-reading = Vous lisez un dossier scellé.
protection-reading-text = Cette lecture est au journal. Rien n’en reste dans la fenêtre quand vous la quittez.
protection-history-close = Retour au dossier
protection-aid-screening = Signes d’alerte et conduite de l’entretien
protection-aid-child_file = Premiers pas avec un enfant

protection-speak = Avant de demander
protection-speak-alone = Seul à seul, assis, loin de qui l’accompagne.
protection-speak-interpreter = Un interprète de la base, jamais un compagnon de voyage.
protection-speak-free = Dire qu’elle peut se taire, et s’arrêter.
protection-speak-promise = Ne rien promettre qu’on ne tienne pas.
protection-flags-n =
    { $n ->
        [one] { $n } noté
       *[other] { $n } notés
    }
protection-flags-text = Un signe ne prouve rien ; plusieurs demandent le point focal.
code-red_flags-papers_held = Ses papiers sont chez un autre
hint-red_flags-papers_held = Demander à voir les papiers : qui les sort de sa poche ?
code-red_flags-speaks_for = Un autre répond à sa place
hint-red_flags-speaks_for = Les séparer, puis poser la même question.
code-red_flags-watched = Jamais laissé seul
hint-red_flags-watched = Suivi du regard, téléphone pris ou écouté.
code-red_flags-afraid = A peur, baisse les yeux
hint-red_flags-afraid = Peur de la police, de l’accompagnant, d’être renvoyé.
code-red_flags-hurt = Coups, blessures, faim
hint-red_flags-hurt = Soins d’abord ; noter ce qui se voit, sans déshabiller.
code-red_flags-no_address = Ne sait pas où il va
hint-red_flags-no_address = Ni adresse, ni nom de qui l’attend.
code-red_flags-false_job = Emploi ou école promis sans détail
hint-red_flags-false_job = Quel patron, quelle paie, quelle ville ?
code-red_flags-debt = Doit payer son voyage en travaillant
hint-red_flags-debt = Combien, à qui, qui tient le compte ?
code-red_flags-no_pay = Travaille sans être payé
hint-red_flags-no_pay = Ou remet ce qu’il gagne.
code-red_flags-locked_in = Ne peut pas sortir à son gré
hint-red_flags-locked_in = Enfermé, porte gardée, lieu sans nom.
code-red_flags-threatened = Menacé, ou sa famille
hint-red_flags-threatened = Aussi : menacé d’être dénoncé à la police.
code-red_flags-coached = Récit appris
hint-red_flags-coached = Les mêmes mots chez plusieurs personnes.
code-red_flags-sexual = Poussé à la prostitution
hint-red_flags-sexual = Ne pas demander de détails : appeler le point focal.
code-red_flags-begging = Envoyé mendier ou vendre
hint-red_flags-begging = À qui va l’argent du soir ?
code-red_flags-child_no_kin = Enfant avec un adulte sans preuve de parenté
hint-red_flags-child_no_kin = Acte de naissance, autorisation des parents.
code-red_flags-child_placed = Enfant placé comme domestique
hint-red_flags-child_placed = Restavèk : travaille chez d’autres, sans école.

protection-risk-unknown = Risque non évalué : traité comme élevé
protection-risk-high = Risque élevé
protection-child-now = Tout de suite
protection-child-now-calm = L’asseoir au calme, hors de vue des suspects et des cellules.
protection-child-now-water = Eau, repas, toilettes ; un soignant s’il est blessé ou malade.
protection-child-now-explain = Se nommer, lui dire où il est et ce qui va suivre.
protection-child-now-siblings = Garder ensemble frères et sœurs.
protection-child-hour = Dans la première heure
protection-child-hour-bpm = Avertir la Brigade de protection des mineurs (BPM), noter l’heure.
protection-child-hour-ibesr = Avertir l’IBESR, noter l’heure et le nom de qui répond.
protection-child-hour-once = Une seule personne l’interroge, une seule fois.
protection-child-hour-trace = Écrire parents, quartier, téléphone, et avec qui il voyageait.
protection-child-never = Jamais
protection-child-never-cell = Ni cellule, ni menottes, ni attente avec des adultes inconnus.
protection-child-never-handed = Ne le remettre à personne sans l’IBESR, même à un parent.
protection-child-never-picture = Ni photo, ni nom hors de ce dossier.
code-concerns-sick_or_hurt = Malade ou blessé
code-concerns-violence = Violences subies
code-concerns-sexual_violence = Violences sexuelles
code-concerns-trafficking_signs = Signes de traite
code-concerns-domestic_work = Travaille chez d’autres
code-concerns-street = Vit dans la rue
code-concerns-pregnant_or_mother = Enceinte ou mère
code-concerns-siblings_apart = Séparé de frères ou sœurs
code-concerns-very_young = Moins de six ans
code-concerns-fears_return = Craint de rentrer

queue-glass_asked = Ouverture demandée, une vie en danger
glass-ask = Demander l’ouverture
glass-ask-title = Une vie est en danger : demander { $token } ?
glass-ask-text = Un point focal ouvre ce dossier seul, à vous seul, pour une heure. La protection du siège en est avertie.
glass-ask-when = Seulement si une vie est en danger.
glass-why = Quel danger ?
glass-why-hint = Scellé aussi : seuls les points focaux le lisent.
glass-waiting = Ouverture demandée
glass-waiting-text = Le point focal doit répondre. L’appeler.
glass-asked = { $name } demande l’ouverture
glass-asked-text = Une vie est dite en danger. Lire le motif, puis répondre.
glass-answer = Lire le motif
glass-asked-at = { $name }, { $day }, { $clock }
glass-grant = Ouvrir pour une heure
glass-grant-title = Ouvrir { $token } à { $name } ?
glass-grant-text = Ce dossier seul, pour une heure, à cette personne seule. Rien ne s’y écrit. La protection du siège en est avertie.
glass-grant-why = Pourquoi l’ouvrir
glass-not-now = Ne pas ouvrir
glass-mine = Ouvert pour vous jusqu’à { $clock }
glass-opened = { $name }, jusqu’à { $clock }
glass-open-to = Ouvert à
glass-left = Ouvert pour vous jusqu’à { $clock }, reste { $left }
glass-left-text = Ensuite il se referme. Lire seulement ce qui sauve.
alert-glass_asked = ouverture demandée
alert-glass_granted = ouvert pour une heure
alert-glass_reason = motif d’ouverture

protection-keys = Clé des dossiers
protection-holds = Tient la clé
protection-waits = Attend la clé
protection-hand = Remettre la clé
protection-hand-title = Remettre la clé à { $name } ?
protection-hand-text = Cette personne lira tous les dossiers que vous lisez, les anciens aussi. La remise est inscrite au journal.
protection-printed = Prendre la clé imprimée
protection-printed-title = Prendre la clé imprimée ?
protection-printed-text = Elle est sur la feuille de secours des dossiers de protection, gardée hors de la base. Elle ouvre tous les dossiers. La remise est inscrite au journal.
protection-printed-key = Les huit groupes de la feuille
protection-older = Un dossier écrit avant le premier point focal s’ouvre avec la clé imprimée.

protection-role = Cette personne a un dossier scellé, pas une fiche ouverte.
protection-role-text = Ce qui est tapé d’elle passe dans ce dossier et quitte cette page. L’incident ne montrera que le jeton.
protection-role-open = Ouvrir son dossier
