## Certificats des serveurs

certificate-authority-made = L’autorité de ce poste est créée et prend fin le { $ends } : { $place }.
    .hint = Faites accepter ce fichier par chaque navigateur du poste et comparez-y l’empreinte. Gardez la clé voisine dans un coffre, pas sur le serveur.
certificate-server-made = Le certificat du serveur est créé et prend fin le { $ends } : { $place }.
    .hint = Avant ce jour, créez le suivant dans un autre dossier et donnez-le au serveur.
certificate-host = Ce n’est ni un nom ni une adresse de serveur : { $name }.
certificate-no-authority = Il n’y a pas d’autorité de poste ici, ou son certificat et sa clé ne vont pas ensemble : { $place }.
    .hint = Créez-en une d’abord avec spartel certificate authority.
certificate-ended = L’autorité a pris fin : { $place }.
    .hint = Créez-en une nouvelle et faites-la accepter par chaque navigateur du poste.
certificate-outside = L’autorité ne peut pas se porter garante de ce nom : { $name }.
    .hint = Les noms sont fixés quand l’autorité est créée.
ui-certificate-fingerprint = Empreinte SHA-256
