### La disparition signalée : scellée, rapprochée en aveugle.

form-missing_report = Signalement de disparition
missing-meta = Scellé à l’enregistrement. Ce que le registre sait de cette personne ne se dit pas ici.
missing-who = La personne disparue
missing-since-hint = Un jour, un mois ou une année.
missing-name = Son nom
missing-save = Sceller et enregistrer
missing-saved = Signalement { $number } enregistré, scellé
missing-saved-text = Le point focal protection le compare aux dossiers et joint lui-même la personne qui signale. La réponse ici est la même pour chaque signalement.
missing-title = Disparitions signalées
missing-count =
    { $n ->
        [one] { $n } signalement.
       *[other] { $n } signalements.
    }
missing-alike =
    { $n ->
        [0] Aucun dossier n’y ressemble.
        [one] { $n } a un dossier qui y ressemble.
       *[other] { $n } ont un dossier qui y ressemble.
    }
missing-files =
    { $n ->
        [0] aucun dossier semblable
        [one] { $n } dossier semblable
       *[other] { $n } dossiers semblables
    }
missing-none = Aucune disparition signalée
missing-blind = La comparaison se fait dans la mémoire de cette machine, sous votre clé. Qui a écrit le signalement n’en sait rien. La première fois que vous voyez un rapprochement s’écrit dans l’historique des deux dossiers.
queue-matches =
    { $n ->
        [one] Disparition avec un dossier semblable
       *[other] Disparitions avec un dossier semblable
    }
error-missing-since = Écrire un jour, un mois ou une année, par exemple 12/03/2026.
error-missing-reach = Écrire un téléphone ou une adresse : il faut pouvoir joindre qui signale.
