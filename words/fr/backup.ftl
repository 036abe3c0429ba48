# Les sauvegardes du registre, en français : phrases pour les administrateurs. L’attribut .hint dit que faire ensuite.

## Sauvegarde : pourquoi elle n’a pas été faite

backup-custodian = { $name } n’est pas la clé publique d’un dépositaire.
    .hint = Donnez une clé qui commence par age1, comme la crée spartel keys custodian.
backup-no-custodian = Personne n’a été nommé pour ouvrir la sauvegarde.
    .hint = Nommez deux dépositaires avec --custodian ou --custodian-file.
backup-no-key = La clé publique du signataire n’est pas connue.
    .hint = Nommez-la avec --key, ou le dossier du signataire avec --signer.
backup-no-checkpoint = Rien du registre n’est encore signé : aucune sauvegarde n’a été faite.
    .hint = Créez un signataire avec spartel keys signer, et prenez un point de contrôle.
backup-damaged = Le registre n’est pas ce qui a été signé : aucune sauvegarde n’a été faite ({ $reason }).
    .hint = Gardez les sauvegardes plus anciennes, et lancez spartel ledger verify.
backup-smaller = Le registre a moins d’événements que la sauvegarde à poursuivre : rien n’a été fait ({ $reason }).
    .hint = C’est une copie plus ancienne : cherchez la plus récente avant d’enregistrer quoi que ce soit.
backup-full = Le disque de la sauvegarde est plein : rien n’y a été laissé ({ $reason }).
    .hint = Faites de la place, ou choisissez un autre lieu.
backup-write = La sauvegarde n’a pas pu être écrite : rien n’y a été laissé ({ $reason }).
    .hint = Regardez le disque et les droits du service.
backup-exists = { $place } existe déjà et n’est pas écrasé.
    .hint = Choisissez un autre nom, ou un dossier : le fichier y reçoit son propre nom.
backup-busy = Une autre sauvegarde est en cours d’écriture : { $place }.
    .hint = Attendez qu’elle soit finie.
backup-unknown = { $place } n’est pas une sauvegarde de ce registre, ou a été modifié.
    .hint = Regardez spartel backup --list, ou faites une sauvegarde entière.
backup-gone = { $place } poursuit une sauvegarde déclarée détruite.
    .hint = Faites une sauvegarde entière, sans --since.
backup-none = Il n’y a pas de sauvegarde à poursuivre.
    .hint = Faites une sauvegarde entière, sans --incremental.

## Sauvegarde : ce qui a été fait

backup-made = La sauvegarde a été faite : { $place }. Elle contient { $entries } événements et { $blobs } grands fichiers, jusqu’à l’événement { $to }.
    .hint = Gardez-la loin de cette machine et des clés, et essayez une restauration.
backup-not-fresh = Aucun point de contrôle n’a été pris, car le signataire est à un autre : ce qui n’est pas signé sera dans la suivante.
backup-unexplained = Dossiers effacés qui n’y figurent que par leur nom : { $count }. Les événements qui disent pourquoi viendront, signés, avec la prochaine sauvegarde.
    .hint = Faites bientôt la suivante ; un registre restauré depuis celle-ci respecte ces effacements, et verify les nomme jusque-là.
backup-destroyed = La sauvegarde { $name } est déclarée détruite.
backup-too-short = { $name } est trop court pour désigner une sauvegarde : donnez au moins huit caractères de son SHA-256.
backup-no-such = Aucune sauvegarde de ce registre ne commence par { $name }.
    .hint = Regardez spartel backup --list.
backup-several = Plusieurs sauvegardes commencent par { $name } : rien n’a été noté.
    .hint = Donnez plus de chiffres.
backup-list-empty = Aucune sauvegarde n’a jamais été faite de ce registre.
    .hint = Faites-en une avec spartel backup --to.
backup-state-kept = gardée
backup-state-unconfirmed = peut-être nulle part
backup-state-destroyed = détruite
ui-backup-bar = Sauvegarde
ui-backup-file = SHA-256
ui-backup-begun = commencée
ui-backup-events = événements
ui-backup-custodians = dépositaires
ui-backup-state = état

## Restauration : pourquoi rien n’a été remis

restore-identity = { $place } contient une ligne qui n’est pas la clé privée d’un dépositaire.
    .hint = Enlevez d’abord sa phrase secrète avec age -d, s’il en a une.
restore-read = { $place } ne peut pas être lu : { $reason }.
    .hint = Regardez le disque et les droits du fichier.
restore-not-age = { $place } n’est pas une sauvegarde.
    .hint = Vérifiez que c’est le bon fichier.
restore-not-named = { $place } est scellé pour d’autres : aucune de ces clés ne l’ouvre.
    .hint = Demandez aux autres dépositaires.
restore-changed = { $place } a été modifié après avoir été scellé : rien n’a été remis.
    .hint = Prenez une autre copie de ce fichier.
restore-cut-off = La fin de { $place } manque : rien n’a été remis.
    .hint = Prenez une autre copie de ce fichier.
restore-broken = { $place } s’ouvre, et ce qu’il contient n’est pas ce qui a été signé : rien n’a été remis ({ $code }).
    .hint = Gardez le fichier, demandez qui l’a fait, et prenez une autre copie.
restore-not-signed = Le point de contrôle dans { $place } n’est pas signé par ce signataire : rien n’a été remis.
    .hint = Vérifiez que --key ou --signer nomme le signataire de ce registre.
restore-other-log = { $place } est une sauvegarde d’un autre registre, { $name }.
    .hint = Vérifiez que c’est le bon fichier, et le bon signataire.
restore-gap = Un fichier manque : { $has } événements sont là avant { $place }, qui commence après { $from }.
    .hint = Donnez tous les fichiers de la chaîne, depuis la sauvegarde entière ; spartel backup --list les nomme.
restore-other-previous = { $place } poursuit un autre fichier que celui qui le précède.
    .hint = Donnez les fichiers d’une seule chaîne ; spartel backup --list les nomme.
restore-ahead = Le registre a déjà { $has } événements, et les fichiers { $to } : rien n’a été remis.
    .hint = Restaurez dans un dossier vide.
restore-other-record = Un autre registre est déjà là : rien n’a été remis.
    .hint = Restaurez dans un dossier vide.
restore-blobs = Les grands fichiers n’ont pas pu être écrits : { $reason }.
    .hint = Faites de la place ou donnez le droit d’écrire, et relancez la même commande.

## Restauration : ce qui a été fait

restore-done = Le registre a été remis : { $place } a maintenant { $size } événements, dont { $taken } nouveaux ; { $erased } dossiers effacés le restent.
restore-unbuilt = Les tables de recherche n’ont pas été faites.
    .hint = Rapportez les clés de leur copie, et refaites les tables de lecture avec spartel ledger rebuild.
restore-behind = Le signataire a signé { $signed } événements, et les fichiers en contiennent { $size } : les plus récents manquent.
    .hint = Cherchez des sauvegardes plus récentes ; jusque-là, plus rien n’est signé.
restore-rebuilt = Les tables de recherche ont été faites à partir du registre : { $count } lignes.
restore-unopened = Le registre a été remis, et les clés n’en ouvrent pas tout : { $reason }.
    .hint = Rapportez la copie la plus récente du dossier des clés, et lancez spartel ledger rebuild.
restore-erasures = { $count } dossiers ont été effacés après le dernier événement signé : les événements qui disent pourquoi sont dans une sauvegarde ultérieure.
    .hint = Restaurez aussi la suivante, dès qu’elle existe.
restore-findings = Le registre a été remis, et quelque chose n’y est pas comme il le devrait.
    .hint = Lancez spartel ledger verify.
ui-restore-bar = Restauration
ui-restore-verify = Vérification
ui-restore-rebuild = Tables
