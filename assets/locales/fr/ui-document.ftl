### Contrôle d’un document.

document-scan = Zone lue par le lecteur
document-scan-hint = Passez la page du document dans le lecteur, ou tapez les lignes du bas.
document-zone = Zone lue par machine
document-issuer = Émetteur
document-none = Rien de lu encore
document-none-text = Chaque chiffre de contrôle est recalculé ici, sans réseau.
document-expired = Document expiré
document-digit-right = { $what } : chiffre juste
document-proposed = Résultat proposé : les chiffres sont justes. À changer si la personne ou le papier fait douter.
document-side = Lu du document
