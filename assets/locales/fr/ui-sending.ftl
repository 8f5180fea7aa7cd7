### Mots de l’envoi.

sending-meta = Ce que le siège n’a pas encore reçu, et comment le lui porter.
sending-now = Envoyer maintenant
sending-pause = Mettre en pause
sending-resume = Reprendre l’envoi
sending-running =
    { $n ->
        [one] Envoi en cours : { $done } élément sur { $total } reçu par le siège
       *[other] Envoi en cours : { $done } éléments sur { $total } reçus par le siège
    }
sending-bytes = { $done } sur { $total }
sending-speed = { $speed } Ko/s
sending-left = encore { $time } environ
sending-cuts =
    { $n ->
        [one] Coupée { $n } fois, reprise là où elle était
       *[other] Coupée { $n } fois, reprise là où elle était
    }
sending-waiting =
    { $n ->
        [one] { $count } élément à envoyer
       *[other] { $count } éléments à envoyer
    }
sending-all = Le siège a tout reçu
sending-last = Dernier envoi réussi { $when }
sending-next = Prochain essai à { $when }.

link-not_enrolled-title = Cette machine n’est pas encore autorisée par le siège.
link-not_enrolled-text = Rien n’est perdu : tout s’écrit ici, et partira avec le fichier d’autorisation du siège.
link-offline-title = Pas de liaison avec le siège.
link-offline-text = Rien n’est perdu ; l’envoi reprendra seul.
link-sending-title = La liaison s’ouvre.
link-sending-text = Le compte paraît au premier reçu signé.
link-paused-title = L’envoi est en pause.
link-paused-text = Quelqu’un l’a demandé ici. Tout attend, rien n’est effacé.
link-not_approved-title = Le siège n’a pas encore confirmé cette machine.
link-not_approved-text = Il reçoit déjà ce qui part. Lui lire le code de contrôle de la machine au téléphone.
link-refused-title = Le siège refuse cette machine.
link-refused-text = Le travail continue ici, rien n’est effacé. Appeler le siège.

set-aside-title =
    { $n ->
        [one] Un élément est mis de côté.
       *[other] { $n } éléments sont mis de côté.
    }
set-aside-line = Entrée { $seq }
set-aside-rest = Le reste part, rien n’est effacé.
set-aside-open = Ouvrir { $number }

sending-items = Ordre de départ
sending-departure = Départ
sending-count = Nombre
sending-item = Élément
sending-book = Signatures du registre
sending-size = Taille
sending-oldest = Le plus ancien attend depuis { $when }.
sending-none = Rien n’attend
sending-none-text = Ce qui s’écrira partira tout seul.
departure-urgent = Urgent
departure-register = Registre
departure-files = Pièces
size-bytes = { $n } o
size-kilo = { $n } Ko
size-mega = { $n } Mo

machines-title = Machines de la base
machine-name = Machine { $machine }
machine-mine = celle-ci
machine-all = tout reçu par le siège
machine-rest =
    { $n ->
        [one] { $n } entrée pas encore reçue
       *[other] { $n } entrées pas encore reçues
    }
sending-side = Machines, siège, échanges
server-title = Siège
server-address = Adresse
server-code = Code de contrôle du siège
device-code = Code de contrôle de cette machine

exchanges-title = Échanges avec le siège
exchanges-all = Tous
exchanges-few = Les derniers
exchanges-none = Aucun encore
exchange-done = Liaison, réussi
exchange-offline = Pas de liaison
exchange-refused = Refusé
exchange-counts = partis : { $sent }, arrivés : { $received }, { $size }
exchange-nothing = Rien n’a changé
