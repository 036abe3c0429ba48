# Le registre et ses clés, en français : phrases pour les administrateurs. L’attribut .hint dit que faire ensuite.

## Clés : pourquoi une chose n’a pas été faite

keys-locked = Les clés sont verrouillées : aucune phrase secrète n’a été donnée.
    .hint = Nommez un fichier avec --passphrase-file, ou donnez au service l’identifiant systemd spartel-passphrase.
keys-passphrase = La phrase secrète est une autre : rien n’a été ouvert.
    .hint = Réessayez ; les accents et la disposition du clavier comptent.
keys-weak = La phrase secrète est trop courte : il faut au moins { $least } caractères.
    .hint = Prenez six mots tirés au sort ou davantage.
keys-differ = Les deux phrases secrètes diffèrent : rien n’a été créé.
    .hint = Réessayez.
keys-inside = Le dossier des clés { $place } se trouverait à l’intérieur des données.
    .hint = Choisissez un lieu en dehors : chaque sauvegarde des données contiendrait les clés et n’oublierait rien.
keys-exists = Des clés s’y trouvent déjà et ne sont jamais écrasées : { $place }.
    .hint = Regardez-les avec spartel keys status, ou choisissez un autre dossier.
keys-missing = Il n’y a pas de clés ici : { $place }.
    .hint = S’il n’y en a jamais eu, spartel keys init les crée ; sinon, rapportez-les de leur copie.
keys-destroyed = Ces clés ont été détruites : { $place }.
    .hint = Ce qu’elles fermaient est oublié, comme prévu.
keys-changed = { $place } a été modifié, ou n’est pas un fichier de clés.
    .hint = Rapportez ce fichier de la copie du dossier des clés.
keys-misplaced = { $place } n’est pas à sa place : son nom et son contenu diffèrent, ou ce n’est pas un simple fichier.
    .hint = Rapportez le fichier de la copie du dossier des clés, et demandez qui l’a déplacé.
keys-exposed = D’autres que le propriétaire peuvent lire { $place }.
    .hint = Retirez les droits du groupe et des autres, et demandez qui l’a lu jusqu’ici.
keys-full = Le disque est plein : aucune clé n’a été créée ({ $place }).
    .hint = Faites de la place ; ce qui est enregistré est en sûreté.
keys-read-only = { $place } peut être lu mais non écrit.
    .hint = Donnez au service le droit d’y écrire, ou montez le disque en écriture.
keys-unavailable = { $place } est hors d’atteinte : { $reason }.
    .hint = Vérifiez le disque et les droits du service.

## Clés : ce qui est là

keys-made = La clé racine a été créée sous la phrase secrète, puis rouverte : { $place }.
    .hint = Gardez la phrase secrète dans deux enveloppes scellées, loin de cette machine.
custodian-made = La clé privée d’un dépositaire des sauvegardes est faite : { $place }.
    .hint = Remettez ce fichier au dépositaire, avec une seconde copie ailleurs, et n’en gardez aucune sur cette machine : qui l’a ouvre chaque sauvegarde.
keys-root-held = La clé racine est là, sous sa phrase secrète : { $place }.
ui-keys-held = { $count ->
    [one] Les clés de { $count } compartiment sont conservées
   *[other] Les clés de { $count } compartiments sont conservées
}
keys-private = Seul le propriétaire peut lire le dossier des clés.
ui-keys-opened = { $count ->
    [one] La racine et les clés de { $count } compartiment s’ouvrent sous la phrase secrète
   *[other] La racine et les clés de { $count } compartiments s’ouvrent sous la phrase secrète
}
keys-if-lost = Perdre ce dossier ou sa phrase secrète, c’est perdre tout ce qu’il ferme ; trouver les deux, c’est pouvoir tout ouvrir.
    .hint = Gardez une copie du dossier hors des sauvegardes ordinaires, et la phrase secrète à part.
bucket-held = conservées
bucket-destroyed = détruites
bucket-missing = absentes
bucket-unseen = inconnues
bucket-remains = détruites, mais un fichier reste jusqu’au prochain démarrage

## Registre : pourquoi une chose n’a pas été faite

store-missing = Il n’y a pas de registre ici : { $place }.
    .hint = Regardez si --data ou --database nomme le bon endroit.
store-served = Un autre programme écrit en ce moment dans le registre de { $place }.
    .hint = Arrêtez d’abord le serveur, ou demandez-le-lui par son API.
store-none = { $place } ne contient aucun registre de ce programme.
    .hint = Regardez si --data ou --database nomme le bon endroit.
store-schema = { $place } a été écrit par une autre version de ce programme, avec le schéma { $version }.
    .hint = Utilisez la version qui l’a écrit.
store-full = Le disque est plein : rien n’a été écrit dans { $place }.
    .hint = Faites de la place ; ce qui est enregistré est en sûreté.
store-read-only = { $place } peut être lu mais non écrit.
    .hint = Donnez au service le droit d’y écrire, ou montez le disque en écriture.
store-unavailable = { $place } ne peut être atteint : { $reason }.
    .hint = Regardez le disque, le serveur et les droits du service.
store-exposed = D’autres que le propriétaire peuvent lire { $place } : ce qui y est en clair dit quand il fut enregistré, et combien.
    .hint = Retirez au groupe et aux autres les droits sur le dossier et tout ce qu’il contient : chmod -R go-rwx.
store-corrupt = { $place } est endommagé, ou n’est pas un registre : { $reason }.
    .hint = Laissez-le tel quel, et restaurez ailleurs la sauvegarde la plus récente.
store-stale = Quelqu’un d’autre a enregistré au même moment : rien n’a été écrit.
    .hint = Réessayez.
store-no-stream = Ce dont cela fait partie n’a jamais été enregistré, ou est effacé.
store-stream-exists = Ce qui devait commencer existe déjà, ou a été effacé.
store-invalid = Le programme a demandé au registre ce qu’il ne fait pas : { $reason }.
    .hint = Signalez-le avec la commande que vous avez donnée.
ledger-option = Il faut ici un dossier : nommez-le avec { $option }.

## Signataire

signer-smaller = Le signataire a signé { $signed } événements, et le registre en a { $asked } : rien n’a été signé.
    .hint = Ceci est une copie plus ancienne : cherchez la plus récente avant tout nouvel enregistrement.
signer-inconsistent = Le registre n’est pas celui qui a été signé auparavant : rien n’a été signé.
    .hint = Laissez registre et signataire tels quels, lancez spartel ledger verify, et demandez qui a changé quoi.
signer-other-log = Le signataire signe pour un autre registre : rien n’a été signé.
    .hint = Regardez si --signer nomme le bon dossier.
signer-missing = Il n’y a pas de signataire ici : { $place }.
    .hint = S’il n’y en a jamais eu, spartel keys signer le crée ; sinon, rapportez-le de sa copie.
signer-exists = Un signataire s’y trouve déjà et n’est jamais écrasé : { $place }.
    .hint = Regardez-le avec spartel keys status, ou choisissez un autre dossier.
signer-inside = Le dossier du signataire { $place } se trouverait à l’intérieur des données.
    .hint = Choisissez un lieu en dehors : quiconque a une copie des données pourrait signer pour le registre.
signer-name = { $name } ne peut nommer un registre : un nom n’est pas vide et n’a ni espaces, ni signes plus, ni caractères de commande.
    .hint = Prenez un nom tel que post.example/record ; il reste pour toujours.
signer-exposed = D’autres que le propriétaire peuvent lire { $place }.
    .hint = Retirez les droits du groupe et des autres ; quiconque l’a lu peut signer pour le registre.
signer-broken = Le fichier { $place } du signataire a été modifié, ou n’est pas celui d’un signataire.
    .hint = Rapportez le dossier de sa copie la plus récente.
signer-unavailable = Le signataire ne peut être atteint : { $reason }.
    .hint = Regardez le disque, les droits du service, et si un signataire à part est en marche.
signer-listens = Le signataire du registre { $name } répond ici : { $place }.
signer-made = Le signataire du registre { $name } a été créé : { $place }.
    .hint = Donnez sa clé publique à tous ceux qui vérifient ; personne d’autre ne doit lire les autres fichiers du dossier.
signer-held = { $size ->
    [one] Le signataire du registre { $name } est là, et a signé { $size } événement : { $place }.
   *[other] Le signataire du registre { $name } est là, et a signé { $size } événements : { $place }.
}

## Libellés

ui-keys-class = classe
ui-keys-end = fin
ui-keys-generation = génération
ui-keys-state = clés
ui-keys-passphrase = Phrase secrète
ui-keys-again = La même encore une fois
ui-signer-key = Clé publique

## Registre : est-il ce qu’il était ?

ledger-size = { $count ->
    [one] { $count } événement dans le registre : { $place }.
   *[other] { $count } événements dans le registre : { $place }.
}
ledger-signed = { $count ->
    [one] { $count } événement de { $name } est signé avec la clé { $id }.
   *[other] { $count } événements de { $name } sont signés avec la clé { $id }.
}
ledger-claimed = { $count ->
    [one] { $count } événement de { $name }, selon un point de contrôle ; sans clé publique, rien ne prouve qui l’a signé.
   *[other] { $count } événements de { $name }, selon un point de contrôle ; sans clé publique, rien ne prouve qui l’a signé.
}
    .hint = Donnez à --key la clé publique que spartel keys signer a affichée.
ledger-no-checkpoint = Aucun point de contrôle n’a encore été pris : rien ne prouve ce qui a été enregistré.
    .hint = Prenez-en un avec spartel ledger checkpoint.
ledger-unsigned = { $count ->
    [one] { $count } événement est venu après le dernier point de contrôle et n’est pas encore signé.
   *[other] { $count } événements sont venus après le dernier point de contrôle et ne sont pas encore signés.
}
ledger-erased = { $count ->
    [one] { $count } contenu a été effacé, comme le dit un événement du registre.
   *[other] { $count } contenus ont été effacés, comme le disent des événements du registre.
}
ledger-opened = { $count ->
    [one] { $count } contenu s’ouvre avec les clés, tel qu’il a été scellé.
   *[other] { $count } contenus s’ouvrent avec les clés, tels qu’ils ont été scellés.
}
ledger-blobs = { $count ->
    [one] { $count } fichier à côté des événements a été examiné.
   *[other] { $count } fichiers à côté des événements ont été examinés.
}
ledger-not-compared = Les tables de lecture n’ont pas été comparées, puisque tout ne s’ouvre pas.
ledger-resume = { $place } ne dit pas où un examen de fichiers a été interrompu.
ledger-sound = Aucune entrée, aucun contenu et aucune tuile ne se trouve modifié, manquant, ajouté ou déplacé.
ledger-keep = Laissez le registre tel quel.
    .hint = Copiez-le avant toute autre chose, demandez qui pouvait y écrire, et comparez avec les sauvegardes et d’autres copies du point de contrôle.
ledger-key = { $key } n’est ni la clé publique d’un registre ni un fichier qui en contient une.
    .hint = Une clé publique est une ligne : un nom, huit chiffres et la clé, joints par des signes plus.
ledger-witness = { $key } ne peut être la clé d’un témoin : elle ne dit pas l’heure, ou appartient déjà à un autre.

## Registre : points de contrôle

ledger-checkpoint = { $count ->
    [one] { $count } événement de { $name } est signé, avec la racine { $root }.
   *[other] { $count } événements de { $name } sont signés, avec la racine { $root }.
}
ledger-nothing = Le registre est vide : il n’y a encore rien à signer.
ledger-rolled-back = Le registre a { $found } événements, et { $signed } ont été signés : rien n’a été signé cette fois.
    .hint = Ceci est une copie plus ancienne : cherchez la plus récente avant tout nouvel enregistrement.
ledger-other-root = Le registre n’est pas celui qui a été signé à { $size } événements : rien n’a été signé cette fois.
    .hint = Lancez spartel ledger verify : il dit où.
ledger-other-checkpoint = Le point de contrôle du registre n’en est pas un, ou ce signataire ne l’a pas signé.
    .hint = Lancez spartel ledger verify : il dit où.
ledger-entry-missing = Il manque au registre l’entrée { $index }.
    .hint = Lancez spartel ledger verify : il dit où.
ledger-tile = Il manque au registre la tuile { $path }, ou elle est endommagée.
    .hint = Lancez spartel ledger verify : il dit où.

## Registre : dossiers pour un tribunal

ledger-stream = Rien n’a jamais été enregistré sous { $stream }, ou pas cette version.
    .hint = Regardez si le nom est copié en entier : 32 chiffres hexadécimaux.
ledger-not-signed = Aucun point de contrôle ne couvre encore cet événement.
    .hint = Prenez-en un avec spartel ledger checkpoint, et réessayez.
ledger-is-erased = Le contenu a été effacé : rien ne peut en être ouvert.
    .hint = Sans --open, le dossier prouve encore que les événements ont été enregistrés.
ledger-unopened = L’événement { $version } du flux ne s’ouvre pas.
    .hint = Lancez spartel ledger verify --open : il dit où.
ledger-damaged = Le registre ne contient pas ce que dit son point de contrôle : aucun dossier n’a été fait.
    .hint = Lancez spartel ledger verify : il dit où.
ledger-too-long = Le dossier serait trop long pour un fichier.
    .hint = Faites-en un par événement avec --version.
ledger-file-exists = Un fichier s’y trouve déjà et n’est jamais écrasé : { $place }.
ledger-bundle-made = { $count ->
    [one] { $count } événement est prouvé dans le dossier { $place }.
   *[other] { $count } événements sont prouvés dans le dossier { $place }.
}
    .hint = Qui le reçoit le vérifie avec spartel ledger check et la clé publique, qui doit venir par une autre voie.
ledger-bundle-opened = Ce qui y est ouvert peut être lu par quiconque a le fichier.
bundle-none = { $place } n’est pas un dossier, ou a été modifié.
    .hint = Un dossier est un texte dont la première ligne est spartel/c1.
bundle-log = { $count ->
    [one] L’arbre de { $name } compte { $count } événement et a la racine { $root }.
   *[other] L’arbre de { $name } compte { $count } événements et a la racine { $root }.
}
bundle-signed = Cet arbre a été signé avec la clé donnée { $id } de { $name }.
bundle-unsigned = Aucune clé publique n’a été donnée : rien ne prouve qui a signé cet arbre.
    .hint = Demandez à l’autorité sa clé publique, et donnez-la avec --key.
bundle-cosigned = { $name } a vu cet arbre à { $time } : ce qu’il contient a été enregistré avant.
bundle-others = { $count ->
    [one] { $count } signature d’une clé inconnue ne prouve rien.
   *[other] { $count } signatures de clés inconnues ne prouvent rien.
}
bundle-entry = L’entrée { $index } de cet arbre est l’événement { $version } du flux { $stream }.
bundle-nothing = Ce qu’il dit n’est pas montré : l’entrée l’engage sans le dire.
bundle-erased = Son contenu a été effacé, dit l’auteur du dossier ; rien ne le prouve.
bundle-limits = Il est prouvé que ceci a été enregistré et non modifié depuis ; non que c’est vrai, ni que l’horloge était juste.

## Ce qui ne va pas dans un registre

fault-rolled-back = Il y a moins d’événements que de signés : une copie plus ancienne a été remise, ou la fin a été coupée.
fault-too-many = Il y a des entrées au-delà du nombre que compte le registre.
fault-not-signed = Ce n’en est pas un, ou la clé donnée ne l’a pas signé.
fault-other-root = Les entrées ne font pas l’arbre qui a été signé.
fault-entry-missing = Elle manque.
fault-no-header = Son en-tête n’en est pas un.
fault-other-header = Son en-tête n’est pas celui de l’arbre.
fault-out-of-order = Elle ne suit pas la précédente de son flux : déplacée, ajoutée, ou une autre manque.
fault-other-content = Son contenu n’est pas celui que nomme l’en-tête.
fault-content-missing = Son contenu manque, et aucun effacement n’a été enregistré.
fault-content-back = Son contenu est là, bien qu’il ait été effacé.
fault-erasure-unknown = Son flux est marqué comme effacé, et aucun événement du registre ne le dit.
fault-tile-missing = Elle manque.
fault-other-tile = Elle ne contient pas les empreintes de l’arbre.
fault-no-stream = La clé de son flux manque : personne ne peut ouvrir son contenu.
fault-key-missing = Les clés de son casier manquent au dossier des clés, ou ont été modifiées.
fault-key-destroyed = Les clés de son casier ont été détruites, et son contenu est encore là.
fault-other-key = La clé de son flux ne s’ouvre pas avec les clés de son casier.
fault-unopened = Son contenu ne s’ouvre pas avec la clé qu’engage son en-tête.
fault-no-body = Son contenu s’ouvre, et n’est pas un événement.
fault-other-erasure = Il dit ce qui fut effacé et sous quelles clés cela se trouvait, et la liste de ce qui fut effacé dit autre chose.
fault-other-move = Il dit sous quelles clés se trouvait son dossier auparavant, et la liste de ces clés dit autre chose.
fault-outside-time = Elle nomme une heure antérieure ou postérieure à celle où d’autres l’ont vue.
fault-blob-missing = Elle nomme un fichier qui n’est pas là.
fault-blob-gone = Il manque, et rien n’a été effacé.
fault-blob-changed = Ses octets font un autre nom : il a été modifié.
fault-other-row = Une ligne n’est pas celle que fait le registre.
spot-record = Registre
spot-checkpoint = Point de contrôle
spot-signer = Signataire
spot-entry = Entrée { $index }
spot-blob = Fichier { $name }
spot-row = Table de lecture { $table }, flux { $stream }
spot-tile = Tuile { $path }

## Ce qu’un dossier ne prouve pas

unproven-other-log = Le dossier est d’un autre registre, { $found }.
unproven-not-signed = La clé donnée n’a pas signé l’arbre.
unproven-signature = Une signature d’une clé donnée a été modifiée, ou est d’un autre arbre.
unproven-header = L’entrée { $index } n’a pas d’en-tête lisible.
unproven-place = L’en-tête de l’entrée { $index } n’est pas à cet endroit de l’arbre.
unproven-content = Le contenu de l’entrée { $index } n’est pas celui que nomme son en-tête.
unproven-key = La clé de l’entrée { $index } n’est pas celle qu’engage son en-tête.
unproven-sealed = Le contenu de l’entrée { $index } ne s’ouvre pas, bien que clé et en-tête s’accordent.
unproven-body = Le contenu de l’entrée { $index } s’ouvre, et n’est pas un événement.
unproven-stream = L’entrée { $index } est d’un autre flux que la précédente.
unproven-order = L’entrée { $index } se trouve avant une plus ancienne de son flux.

## Tables refaites

ledger-rebuilt = { $count ->
    [one] Les tables ont été refaites à partir du registre : { $count } ligne.
   *[other] Les tables ont été refaites à partir du registre : { $count } lignes.
}
ledger-not-rebuilt = Les tables n’ont pas toutes été refaites : un dossier ne s’ouvre pas ({ $what }).
    .hint = Trouvez où avec spartel ledger verify --open ; ce qui a été refait jusque-là est juste.

## Effacement : ce qui pourrait encore ouvrir ce qui a été effacé

erasure-due = { $count ->
    [one] { $count } dossier a dépassé son terme et doit être effacé.
   *[other] { $count } dossiers ont dépassé leur terme et doivent être effacés.
}
    .hint = Effacez par spartel erasure due --erase ; la phrase de passe des clés sera demandée.
erasure-done = { $count ->
    [one] { $count } dossier au terme dépassé fut effacé, et l’événement qui le dit fut signé.
   *[other] { $count } dossiers au terme dépassé furent effacés, et les événements qui le disent furent signés.
}
    .hint = Voyez par spartel erasure status quelles sauvegardes et clés pourraient encore les ouvrir.
erasure-none-due = Aucun dossier à effacer n’a dépassé son terme.
erasure-not-erased = Les dossiers d’une classe qui finit aux archives, ou qui n’est pas déclarée, ne sont pas effacés ainsi.
    .hint = Remettez-les aux archives, ou faites déclarer leur classe.
classes-broken = { $place } ne déclare pas de classes de dossiers : { $reason }.
    .hint = Corrigez le fichier. Sans lui valent les classes que ce programme propose.
erasure-clock = Personne n’a mis à l’heure l’horloge de cette machine : rien ne fut effacé.
    .hint = Mettez l’horloge à l’heure, et recommencez.
erasure-broken-off = L’effacement fut interrompu : { $reason }. Ce qui fut effacé avant le reste.
    .hint = Lancez spartel ledger verify --open : il dit ce qui ne s’ouvre pas.
erasure-none = Rien n’a été effacé de ce registre.
erasure-count = { $count ->
    [one] { $count } flux a été effacé : ses contenus, clés, lignes et fichiers ne sont plus ici, ses en-têtes restent.
   *[other] { $count } flux ont été effacés : leurs contenus, clés, lignes et fichiers ne sont plus ici, leurs en-têtes restent.
}
erasure-backup = { $count ->
    [one] La sauvegarde du { $time } en contient encore { $count } : { $file }.
   *[other] La sauvegarde du { $time } en contient encore { $count } : { $file }.
}
    .hint = Détruisez ses fichiers quand son temps est passé, et signalez-le avec spartel backup --destroyed.
erasure-no-backup = Aucune sauvegarde connue de ce registre n’en contient.
erasure-keys = { $count ->
    [one] Les clés de { $count } lot sont détenues : avec elles et la phrase de passe, qui possède une copie antérieure ouvre ce qui a été effacé.
   *[other] Les clés de { $count } lots sont détenues : avec elles et la phrase de passe, qui possède une copie antérieure ouvre ce qui a été effacé.
}
    .hint = L’effacement est définitif quand ces clés sont remplacées ou détruites, et avec elles toutes les copies plus anciennes du dossier de clés.
erasure-no-keys = Aucune des clés qui enveloppaient ce qui fut effacé n’est plus dans le dossier des clés.
erasure-keys-unseen = Le dossier de clés n’est pas visible d’ici : on ne sait pas si ses clés ouvriraient une copie antérieure.
    .hint = Indiquez le dossier avec --keys.
erasure-server = PostgreSQL garde les lignes effacées dans ses fichiers jusqu’au VACUUM, et dans son journal jusqu’à ce qu’il soit recyclé ou son archive détruite.
    .hint = Exécutez VACUUM sur les tables content, stream et blob, et laissez finir l’archive du journal comme les sauvegardes.
erasure-copies = Les copies que d’autres ont faites de disques, d’instantanés ou du dossier de clés ne sont pas connues ici.

## Libellés des registres

ui-ledger-comparing = comparaison
ui-ledger-blobs = examen des fichiers
ui-ledger-verifying = vérification
ui-ledger-opening = ouverture
ui-ledger-wrong = Pas comme il se doit : { $count }
ui-ledger-more = et { $count } de plus
ui-body-kind = genre
ui-body-at = heure, selon l’horloge du nœud
ui-body-clock = cette horloge
ui-body-actor = qui
ui-body-purpose = pour quoi
ui-body-command = commande
ui-body-blob = fichier, par l’empreinte de son texte chiffré
ui-body-length = { $count } octets
ui-body-data = contenu
clock-sound = juste
clock-behind = en retard sur un événement antérieur
clock-unset = réglée par personne
actor-node = le nœud lui-même
actor-officer = agent { $id }
actor-device = appareil { $id }
ui-ledger-rebuilding = réfection
ui-erasure-count = effacés
ui-erasure-backups = dans des sauvegardes
ui-erasure-erasing = effacement
ui-erasure-streams = dossiers
ui-erasure-then = suite
end-erase = à effacer
end-archive = aux archives
end-undeclared = classe non déclarée
ui-erasure-looking = examen

# Les personnes, par qui tient la machine.
people-founded = { $number } a désormais le rôle { $role }.
people-link = Ceci sert une fois, pendant 24 heures, à poser une clé d’accès ou un mot de passe. Remettez-le en personne.
people-already-founded = Ce rôle a déjà eu son premier compte.
    .hint = Si aucun titulaire ne peut plus se connecter, ajoutez --again.
people-staffed = Un titulaire de ce rôle peut se connecter.
    .hint = Faites donner le rôle à un autre par deux personnes.
people-number-taken = Ce matricule fut déjà donné, peut-être à une personne partie.
people-not-fresh = Le titulaire de ce compte a déjà de quoi se connecter.
people-not-founding = Ceci n’appartient pas à qui tient la machine.
    .hint = Sans --again, un rôle est fondé pour la première fois. L’administrateur fait les liens des autres comptes.
people-no-account = Aucun compte n’a ce matricule.
people-broken-off = Rien de plus ne fut fait : { $reason }.
