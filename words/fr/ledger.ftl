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
bucket-remains = détruites, mais un fichier reste jusqu’au prochain démarrage

## Registre : pourquoi une chose n’a pas été faite

store-missing = Il n’y a pas de registre ici : { $place }.
    .hint = Regardez si --data ou --database nomme le bon endroit.
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
store-corrupt = { $place } est endommagé, ou n’est pas un registre : { $reason }.
    .hint = Laissez-le tel quel, et restaurez ailleurs la sauvegarde la plus récente.
store-stale = Quelqu’un d’autre a enregistré au même moment : rien n’a été écrit.
    .hint = Réessayez.
store-no-stream = Ce dont cela fait partie n’a jamais été enregistré, ou est effacé.
store-stream-exists = Ce qui devait commencer existe déjà, ou a été effacé.
store-invalid = Le programme a demandé au registre ce qu’il ne fait pas : { $reason }.
    .hint = Signalez-le avec la commande que vous avez donnée.
ledger-option = Sans --data, le dossier doit être nommé avec { $option }.

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
    .hint = Regardez le disque et les droits du service.
signer-made = Le signataire du registre { $name } a été créé : { $place }.
    .hint = Donnez sa clé publique à tous ceux qui vérifient ; personne d’autre ne doit lire les autres fichiers du dossier.
signer-held = Le signataire du registre { $name } est là, et a signé { $size } événements : { $place }.

## Libellés

ui-keys-class = classe
ui-keys-end = fin
ui-keys-generation = génération
ui-keys-state = clés
ui-keys-passphrase = Phrase secrète
ui-keys-again = La même encore une fois
ui-signer-key = Clé publique
