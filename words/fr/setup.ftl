## Mise en place du premier serveur d’un poste, au terminal

setup-begins = Le premier serveur d’un poste se met en place ici, en six étapes.
    .hint = On peut s’arrêter à tout moment : relancée, la commande reprend où elle en était. Personne ne peut se connecter entre-temps.
ui-setup-step = Étape { $step } sur 6
ui-setup-yes = oui o
ui-setup-no = non n
setup-answer = Répondez oui ou non.
setup-broken-off = La mise en place est interrompue. Ce qui est créé est entier et conservé.
    .hint = Relancez la commande avec les mêmes options : elle reprend où elle en était.

# 1
ui-setup-step-machine = La machine
ui-setup-record = Registre
ui-setup-keys = Clés
ui-setup-signer = Signataire
ui-setup-certificate = Certificat
ui-setup-trust = Listes de confiance
setup-room = { $free } Gio sont libres sur le disque du registre.
setup-room-little = Seuls { $free } Gio sont libres sur le disque du registre ; il en faut au moins { $least } pour un poste.
    .hint = Un disque plein n’enregistre rien : faites de la place avant l’arrivée des voyageurs.
setup-clock = L’horloge de cette machine indique { $now }, en temps universel.
ui-setup-ask-clock = Est-ce exact, d’après une autre horloge (oui ou non)
setup-clock-unset = Personne n’a réglé l’horloge de cette machine : rien n’est créé.
    .hint = Réglez-la et recommencez. Les certificats, les liens et tout le registre en dépendent.
setup-clock-wrong = Avec une horloge inexacte, rien n’est créé.
    .hint = Réglez-la et recommencez. Les certificats, les liens et tout le registre en dépendent.
ui-setup-ask-place = Tout créer dans ces dossiers (oui ou non)
setup-other-place = Rien n’est créé.
    .hint = Recommencez avec --data et d’autres dossiers. Les clés et le signataire sont mieux sur un volume à part.

# 2
ui-setup-step-keys = Les clés du registre
setup-passphrase = Une phrase de passe verrouille les clés, et personne n’ouvre le registre sans elle.
    .hint = Prenez au moins six mots au hasard. Appuyez sur Entrée seule pour en faire tirer une.
ui-setup-ask-passphrase = Nouvelle phrase de passe, ou Entrée seule
setup-passphrase-length = { $count ->
    [one] Elle a { $count } signe.
   *[other] Elle a { $count } signes.
}
setup-passphrase-short = Avec moins de 24 signes, qui prend le dossier des clés peut la deviner.
    .hint = Vous pouvez continuer. Une phrase tirée au hasard ne se devine pas.
ui-setup-drawn = Cette phrase de passe est tirée au hasard et ne s’affiche qu’une fois :
ui-setup-ask-written = Écrivez-la sur deux papiers, puis appuyez sur Entrée
setup-write = Elle va sur deux papiers, dans deux enveloppes scellées, loin de cette machine.
ui-setup-ask-paper = Tapez-la telle qu’elle est sur le papier
setup-paper-differs = C’en est une autre : rien n’est créé. Recommencez.
setup-signer-held = Le signataire du registre { $name } est là : { $place }.
ui-setup-ask-host = Nom du serveur pour les navigateurs, par exemple desk.post.example
setup-host = Les clés d’accès demandent un nom fait de lettres, chiffres, tirets et points, et non une adresse.

# 3
ui-setup-step-certificate = Le certificat du serveur
setup-certificate-held = Le certificat est là et sa clé lui correspond : { $place }.
ui-setup-way-own = 1 : une autorité de ce poste, créée maintenant sur un support qui ira au coffre
ui-setup-way-given = 2 : un certificat délivré à ce serveur par une autorité de l’État
ui-setup-way-proxy = 3 : aucun, car un mandataire sur cette machine le détient
ui-setup-ask-way = Lequel de ces choix
setup-way = Répondez 1, 2 ou 3.
setup-proxy = Le serveur n’écoutera que sur cette machine, derrière le mandataire.
    .hint = Donnez au mandataire son certificat et faites-lui transmettre le nom de l’hôte.
ui-setup-ask-chain = Fichier du certificat
ui-setup-ask-chain-key = Fichier de sa clé
ui-setup-ask-medium = Dossier du support pour l’autorité
setup-no-medium = Il n’y a pas de tel dossier, ou le support n’est pas branché : { $place }.
setup-medium-same = Ce dossier est sur le disque du registre.
    .hint = Qui prend cette machine a alors l’autorité, et peut se faire passer pour ce serveur.
ui-setup-ask-medium-same = Le prendre quand même (oui ou non)
setup-authority-held = L’autorité du support est utilisée : { $place }.
ui-setup-ask-domain = Nom dont elle peut se porter garante, avec tous ceux au-dessous

# 4
ui-setup-step-founders = Les deux premières personnes
setup-two = L’administrateur tient les comptes et les machines. Le commandant approuve ce qui demande deux personnes. Ce sont deux personnes.
ui-setup-ask-administrator = Matricule de l’administrateur
ui-setup-ask-commander = Matricule du commandant
setup-number = Un matricule a des majuscules, chiffres, tirets, points et barres obliques, 32 au plus.
setup-number-same = Ce matricule est déjà celui de l’autre personne. Il en faut deux.
ui-setup-ask-link = Créer un autre lien pour ce compte, à la place du précédent (oui ou non)
setup-has-begun = { $number } a déjà de quoi se connecter.

# 5
ui-setup-step-trust = La première liste de confiance
setup-trust-held = Une première liste est là : { $place }.
setup-trust-founded = Le registre dit déjà à qui cette maison se fie. Les listes suivantes viennent par le navigateur, à deux.
setup-trust-why = La confiance de cette maison se fonde sur elle. Toute liste suivante avec de nouvelles clés est approuvée par deux personnes.
    .hint = Apportez la liste, le certificat racine de son signataire, et une seconde personne qui a l’empreinte de cette racine.
ui-setup-ask-lists = Fichier ou dossier de la clé USB, ou Entrée seule pour plus tard
setup-trust-later = Sans liste, aucune puce ne peut être vérifiée.
    .hint = Relancez cette commande, ou apportez les listes dans le navigateur, à deux.
setup-trust-made = La maison commence avec cette liste : { $place }.
setup-trust-none = Rien n’en est retenu.
ui-setup-ask-root = Fichier du certificat racine du signataire
setup-root = Ce n’est pas un certificat.
setup-second = La seconde personne tient l’empreinte (SHA-256) d’une autre source que la clé USB : de l’État lui-même, sur papier.
ui-setup-ask-fingerprint = Seconde personne : tapez-en au moins 16 chiffres
setup-fingerprint = Tapez de 16 à 64 chiffres hexadécimaux.
setup-fingerprint-other = La racine de la clé USB a une autre empreinte.
    .hint = N’utilisez pas cette clé USB avant de savoir qui a changé quoi.
ui-setup-ask-take = Fondez-vous tous deux la confiance de cette maison sur elle (oui ou non)
setup-list = { $file } : signée par { $country } le { $day }.
setup-list-refused = Non retenu : { $file }.
ui-setup-certificates = Certificats
ui-setup-states = États
ui-setup-revocations = Listes de révocation

# 6
ui-setup-step-end = Ce qui reste à faire
setup-keep = Copiez maintenant les dossiers des clés et du signataire, hors de portée des sauvegardes ordinaires.
    .hint = Le support de l’autorité va au coffre, et les deux papiers de la phrase de passe en deux autres lieux.
ui-setup-start = Démarrez le serveur avec :
setup-service = Comme service, systemd reçoit la phrase de passe en secret : les lignes sont dans docs/server.md.
setup-link = Le lien de { $number } sert une fois, pendant 24 heures, à créer une clé d’accès. Remettez-le en mains propres, quand le serveur tourne.
setup-next = Ensuite l’administrateur crée comptes et postes et donne les rôles, que le commandant approuve.
    .hint = La protection crée sa propre clé ailleurs. Nommez sa moitié publique avec --protection.
