### Mots des imprimés.

## De toute feuille
paper-country = République d’Haïti
paper-service = Police nationale d’Haïti · Police frontalière (POLIFRONT)
paper-page = Page { $page } sur { $pages }
paper-printed = Imprimé le { $at } par { $by }, machine { $machine }
paper-void = ANNULÉ
paper-draft = PROJET
paper-moment = { $day }, { $clock }
paper-date = { $day } { $month } { $year }
paper-figures = { $day }.{ $month }.{ $year } { $clock }
paper-part = { $name } : { $value }
paper-yes = Oui
paper-no = Non
paper-period = Du { $from } au { $to }
paper-sign-here = Date, nom et signature
paper-content = Contenu
paper-origin = Origine de la fiche
paper-what = Objet
paper-when = Le
paper-who = Par
paper-before = Avant
paper-after = Après
paper-blank-how = À remplir pendant une panne, puis à saisir dans le registre avec la référence de cette feuille. * : à remplir toujours.

## Langues
code-language-hat = Créole haïtien
code-language-fra = Français
code-language-spa = Espagnol
code-language-eng = Anglais

## Qui signe
paper-sign-officer = L’agent
paper-sign-commander = Le commandant de la base
paper-sign-arrested = La personne arrêtée
paper-sign-read-to = La personne à qui ces droits ont été lus
paper-sign-interpreter = L’interprète
paper-sign-holder = Le détenteur
paper-sign-witness = Le témoin
paper-sign-receiver = Pour l’institution qui reçoit
paper-sign-prosecutor = Le commissaire du gouvernement
paper-sign-organiser = L’organisateur

## Arrestation et garde à vue
paper-title-arrest = Procès-verbal d’arrestation
paper-title-register = Registre de garde à vue : extrait
paper-arrest = Arrestation
paper-facts = Faits
paper-rights-given = Droits et avis
paper-outcome = Suite
paper-deadline = Fin des 48 heures
paper-still-held = Toujours en garde à vue
paper-overruns = Dépassements des 48 heures
paper-overrun-by = Dépassé de
paper-duration = { $hours } h { $minutes }
paper-says = Déclarations et observations de la personne arrêtée
paper-age = Âge à l’arrestation
paper-years = { $n } ans
paper-about-years = environ { $n } ans
paper-maybe-minor = peut-être mineur, traité comme tel
paper-others = Autres personnes de l’affaire
paper-seizures = Saisies
paper-no-custody = Aucune garde à vue dans cette période.
paper-custodies = Gardes à vue

## Saisie
paper-title-seizure = Procès-verbal de saisie
paper-item = Objet saisi
paper-taken-from = Provenance
paper-seal = Scellé et dépôt
paper-chain = De main en main
paper-no-transfer = Aucun transfert : l’objet est resté chez qui l’a saisi.
paper-held-by = Détenteur actuel
paper-disputed = Deux détenteurs inscrits, à régler : { $names }

## Main courante
paper-title-day = Feuille du jour de la main courante
paper-hour = Heure
paper-corrects = corrige { $number }
paper-corrected = corrigée par { $number }
paper-no-line = Aucune ligne ce jour. Une absence de ligne n’est pas un rapport néant.
paper-control = Contrôle
paper-code = Code de contrôle
paper-lines = Lignes
paper-whole-day = Le jour entier
paper-numbers = Numéros
paper-run = { $first } à { $last }
paper-run-broken = { $first } à { $last }, avec un numéro manquant
paper-run-elsewhere = { $first } à { $last }, dont { $n } sur la feuille d’un autre jour

## Dossier
paper-title-case = Dossier
paper-people = Personnes
paper-history = Annexe : qui a changé quoi

## Référencement
paper-title-referral = Fiche de référencement
paper-subject = Personne ou groupe
paper-slip-code = Code de la fiche
paper-slip-how = À lire au téléphone pour confirmer la réception.
paper-acknowledge = Accusé de réception
paper-acknowledge-how = L’institution signe ici et rend une copie à la base, ou lit le code au téléphone. Sans cela la prise en charge n’est pas confirmée.

## Formation
paper-title-certificate = Attestation de formation
paper-certifies = { $name } a suivi et réussi la formation « { $theme } ».

## Droits de la personne arrêtée, à lire à haute voix
paper-title-rights = Vos droits
rights-1 = On doit vous dire pourquoi vous êtes arrêté, dans une langue que vous comprenez.
rights-2 = Vous avez le droit de vous taire. Personne ne peut vous obliger à vous accuser.
rights-3 = Vous avez droit à un avocat ou à un témoin de votre choix pendant l’interrogatoire.
rights-4 = Vous pouvez faire prévenir votre famille ou une personne de votre choix.
rights-5 = Vous pouvez demander à voir un médecin.
rights-6 = Si vous êtes étranger, vous pouvez faire prévenir votre consulat.
rights-7 = Un juge doit vous entendre dans les 48 heures qui suivent l’arrestation.
rights-8 = Personne ne peut vous frapper, vous menacer ni vous humilier.
rights-9 = Si vous avez moins de 18 ans, la Brigade de protection des mineurs et l’IBESR doivent être prévenues.
