# Inspection, en français : phrases des constats, motifs, noms des contrôles, mots des codes, libellés du programme.
# Le code termine le nom de son message ; l’attribut .hint dit que faire ensuite.
# Règles : dire ce qui a été contrôlé, rien de plus ; juger les parties du document, jamais la personne ; 25 mots au plus.

## Constats : ce qu’il est bon de savoir, même si tout concorde

finding-signed-by = Signé par { $country } : certificat de signataire { $signer }, valable depuis le { $since }.
finding-not-revoked-as-of = Le certificat du signataire ne figure pas sur la liste de révocation de { $country } du { $date }.
finding-copying-not-excluded = Rien n’a prouvé que cette puce est l’originale : ses fichiers peuvent être une copie.
    .hint = Comparer le portrait de la puce avec la personne présente, ou utiliser un lecteur qui détecte les copies.
finding-test-document = Spécimen ou document d’essai ({ $country }).
    .hint = Il sert aux essais et à la formation ; demander le document de voyage de la personne.
finding-profile-breach = Écart à la norme, { $object } : { $breach } ; la signature n’est pas touchée.
    .hint = Rien à faire au guichet ; l’État émetteur peut en être informé.
finding-weak-algorithm = { $object } utilise { $algorithm }, qui n’est plus recommandé.
    .hint = La signature a tout de même été contrôlée ; les documents anciens l’utilisent souvent.
finding-deviation-applied = { $country } a publié un défaut connu de ses documents ({ $deviation }) ; le contrôle concerné compte comme indéterminé.
    .hint = S’appuyer sur les autres contrôles et sur la page imprimée.
finding-data-group-not-read = Fichiers de la liste signée de la puce qui n’ont pas été lus : { $dg }.
    .hint = Le lire si le profil l’exige ; empreintes et iris demandent un droit particulier.
finding-mrz-repair = Zone de lecture automatique ({ $zone }), ligne { $line }, colonne { $column } : avec « { $plausible } » pour « { $found } », les chiffres de contrôle concorderaient.
    .hint = Comparer avec la page : le caractère a pu être mal lu ; rien n’a été modifié.

## Constats : fichiers et textes reçus

finding-file-unreadable = { $source } n’a pas pu être lu pour une raison technique (fichier : { $file }).
    .hint = Relire la puce ; cela ne dit rien du document.
finding-file-malformed = { $file } ({ $source }) est mal formé : { $structure }, octet { $offset } : { $reason }.
    .hint = Relire le fichier ; si le constat demeure, faire examiner le document en deuxième ligne.
finding-file-missing = { $file } manque, alors que toute puce doit l’avoir.
    .hint = Relire la puce ou fournir le fichier manquant.
finding-mrz-unreadable = { $source } ne contient aucune zone de lecture automatique lisible : { $reason }.
    .hint = Relire la zone, propre et à plat, ou la saisir.
finding-mrz-seen-incomplete = { $source } : la zone de lecture automatique n’a pas pu être lue en entier : { $reason }.
    .hint = Reprendre l’image avec la zone entière, ou saisir la zone.
finding-portrait-malformed = Le portrait de la puce est absent, vide ou dans un format non admis.
    .hint = Comparer le portrait imprimé avec la personne présente.
finding-input-repeated = { $file } a été fourni plusieurs fois, avec des contenus différents ; le premier a servi, { $source } a été laissé de côté.
    .hint = Fournir les parties d’un seul document à la fois.

## Constats : images

finding-picture-unreadable = { $source } n’a pas pu être lu comme image.
    .hint = Fournir de nouveau l’image en JPEG ou PNG ; cela ne dit rien du document.
finding-document-not-seen = { $source } : aucune page d’un document n’a été vue.
    .hint = Reprendre l’image : la page entière, à plat, avec un peu de marge.
finding-zone-not-seen = Aucune zone de lecture automatique n’a été vue sur les images.
    .hint = Prendre une image de la page qui la porte ; sur beaucoup de cartes, c’est le verso.
finding-picture-coarse = { $source } : trop peu de pixels ({ $place }).
    .hint = Reprendre l’image de plus près, pour que la page la remplisse.
finding-picture-blurred = { $source } : image floue ({ $place }).
    .hint = Reprendre l’image sans bouger, une fois la mise au point faite.
finding-picture-glare = { $source } : un reflet de lumière gêne ({ $place }).
    .hint = Reprendre l’image en inclinant un peu le document ou en déplaçant la lampe.
finding-picture-dark = { $source } : image trop sombre ({ $place }).
    .hint = Reprendre l’image avec plus de lumière.
finding-picture-bright = { $source } : image trop claire ({ $place }).
    .hint = Reprendre l’image avec moins de lumière.
finding-picture-shadow = { $source } : il y a une ombre ({ $place }).
    .hint = Reprendre l’image avec une lumière venant de tous les côtés.
finding-picture-cropped = { $source } : une partie est coupée ({ $place }).
    .hint = Reprendre l’image avec la page entière.
finding-picture-covered = { $source } : quelque chose cache une partie ({ $place }).
    .hint = Reprendre l’image sans doigts ni autres objets sur la page.
finding-mrz-character-unsure = Zone de lecture automatique, ligne { $line }, colonne { $column } : lu « { $found } », pourrait être « { $plausible } ».
    .hint = Regarder la page ; reprendre l’image ou saisir la zone.
finding-mrz-character-unclear = Zone de lecture automatique, ligne { $line }, colonne { $column } : lu « { $found } », mais sans certitude.
    .hint = Regarder la page ; reprendre l’image ou saisir la zone.
finding-mrz-zone-unsure = { $source } : caractères de la zone de lecture automatique lus sans certitude : { $count }.
    .hint = Regarder la page ; reprendre l’image ou saisir la zone.
finding-mrz-unsure-differs = Zone de lecture automatique, ligne { $line }, colonne { $column } : lu « { $found } », mais sans certitude ; { $zone } : « { $expected } ».
    .hint = Regarder sur la page lequel des deux y est imprimé.
finding-mrz-reading-confirmed = Tous les caractères de l’image n’ont pas été lus avec certitude ; la zone signée ({ $zone }) dit la même chose.
finding-mrz-readings-differ = Zone de lecture automatique, ligne { $line }, colonne { $column } : « { $found } » dans { $source }, « { $other } » dans { $second }.
    .hint = Regarder la page et saisir ce qui y est imprimé.
finding-mrz-not-in-infrared = La zone de lecture automatique est lisible en lumière visible, mais pas en infrarouge.
    .hint = L’encre de cette zone doit se voir en infrarouge : faire examiner le document en deuxième ligne.
finding-infrared-not-judged = Impossible de dire si l’infrarouge montre la zone de lecture automatique : les images sont trop mauvaises.
    .hint = Reprendre l’image infrarouge, avec une image en lumière visible.
finding-page-shines = Le papier de la page brille en blanc bleuté sous lumière ultraviolette.
    .hint = Le papier des documents de voyage reste sombre : le toucher et faire examiner le document en deuxième ligne.
finding-ultraviolet-dark = { $source } : rien ne brille sur cette image ; la lampe ultraviolette du lecteur est peut-être éteinte.
    .hint = Vérifier la lampe et reprendre la page, ou la regarder à la main sous une lampe.
finding-white-not-seen = Aucune image ne montre la page en lumière visible ; la lampe du lecteur est peut-être éteinte.
    .hint = Vérifier la lampe et reprendre la page, ou la regarder à l’œil nu.
finding-infrared-not-seen = Aucune image ne montre la page en infrarouge ; la lampe infrarouge du lecteur est peut-être éteinte.
    .hint = Vérifier la lampe et reprendre la page.
finding-ultraviolet-not-seen = Aucune image ne montre la page en ultraviolet ; la lampe ultraviolette du lecteur est peut-être éteinte.
    .hint = Vérifier la lampe et reprendre la page, ou la regarder à la main sous une lampe.
finding-mrz-character-turned = Zone de lecture automatique, ligne { $line }, colonne { $column } : un caractère est tourné de { $amount }° (limite : { $limit }°).
    .hint = Regarder la ligne à la loupe ; ce contrôle est à l’essai.
finding-mrz-character-shifted = Zone de lecture automatique, ligne { $line }, colonne { $column } : un caractère est à { $amount } mm à côté de sa place (limite : { $limit } mm).
    .hint = Regarder la ligne à la loupe ; ce contrôle est à l’essai.
finding-mrz-character-raised = Zone de lecture automatique, ligne { $line }, colonne { $column } : un caractère est à { $amount } mm au-dessus ou au-dessous de sa ligne (limite : { $limit } mm).
    .hint = Regarder la ligne à la loupe ; ce contrôle est à l’essai.
finding-mrz-type-face = Zone de lecture automatique, ligne { $line }, colonne { $column } : un caractère ne ressemble pas à la police OCR-B.
    .hint = Regarder la ligne à la loupe ; ce contrôle est à l’essai.
finding-print-not-measured = Les images ne sont pas assez fines pour mesurer l’impression de la zone de lecture automatique.
finding-portrait-not-seen = Aucun portrait n’a été vu sur la page.
    .hint = Regarder la page ; si le portrait y est, reprendre l’image.

## Constats : zones de lecture automatique

finding-mrz-check-digit = Zone de lecture automatique ({ $zone }), { $field } : chiffre de contrôle { $found } lu, { $expected } calculé.
    .hint = Comparer avec la page : un caractère a pu être mal lu.
finding-mrz-length = Zone de lecture automatique ({ $zone }) : le nombre ou la longueur des lignes ne correspond à aucun format connu ({ $found }).
    .hint = Relire la zone entière, sans autre texte.
finding-mrz-field-malformed = Zone de lecture automatique ({ $zone }), { $field } : « { $value } » a une forme que la norme n’admet pas.
    .hint = Comparer avec la page : un caractère a pu être mal lu.
finding-mrz-country-unknown = Zone de lecture automatique ({ $zone }), { $field } : « { $value } » ne figure pas sur la liste des codes de l’OACI.
    .hint = Comparer avec le nom de l’État sur la page.
finding-mrz-nationality-unusual = Zone de lecture automatique ({ $zone }) : délivré par { $issuer }, nationalité { $nationality } ; l’association est inhabituelle.
    .hint = Inhabituel n’est pas irrégulier ; ce seul constat ne motive aucune question de plus.

## Constats : objet de sécurité et groupes de données

finding-security-object-missing = Il n’y a pas d’objet de sécurité (EF.SOD) : rien ne protège les fichiers de cette puce.
    .hint = Lire aussi EF.SOD ; sans lui, aucun fichier de la puce ne peut être contrôlé.
finding-content-digest-wrong = { $file } : le contenu n’est pas celui qui a été signé ; la liste des condensats a été modifiée.
    .hint = Faire examiner le document en deuxième ligne ; son titulaire peut l’ignorer.
finding-signature-wrong = { $file } : la signature ne correspond pas au contenu et au certificat du signataire ({ $country }).
    .hint = Relire la puce ; si le constat demeure, faire examiner le document en deuxième ligne.
finding-algorithm-unknown = { $file } : la signature utilise un algorithme inconnu de Spartel ({ $algorithm }) ; elle n’a pas été contrôlée.
    .hint = Cela ne dit rien du document ; le signaler à l’équipe qui entretient Spartel.
finding-data-group-altered = { $dg } : le contenu n’est pas celui qui a été signé.
    .hint = Comparer la puce avec la page et avec la personne, et faire examiner le document en deuxième ligne.
finding-data-group-not-protected = { $dg } est présent, mais personne ne l’a signé.
    .hint = Ne se fier ni à son contenu, ni à un test de la puce qui utilise sa clé.
finding-digest-unknown = L’objet de sécurité utilise un algorithme de hachage inconnu de Spartel ({ $algorithm }) ; les fichiers n’ont pas été contrôlés.
    .hint = Cela ne dit rien du document ; le signaler à l’équipe qui entretient Spartel.
finding-file-lists-differ = Les deux listes de fichiers diffèrent (seulement dans EF.COM : { $com } ; seulement dans l’objet de sécurité : { $sod }).
    .hint = EF.COM n’est pas signé : la liste de l’objet de sécurité fait foi.

## Constats : certificats

finding-no-anchor = Aucun certificat CSCA de { $country } n’est détenu pour ce signataire (clé : { $key }) ; la chaîne n’a pas pu être contrôlée.
    .hint = Importer une liste maîtresse plus récente ou demander le certificat à l’État ; cela ne dit rien du document.
finding-anchor-signature-wrong = La CSCA de { $country } que le signataire désigne (clé : { $key }) n’a pas signé le certificat du signataire.
    .hint = Faire examiner le document en deuxième ligne ; son titulaire peut l’ignorer.
finding-anchor-country-differs = Le certificat du signataire est émis au nom de { $signer }, mais l’autorité qui l’a signé est de { $anchor }.
    .hint = Faire examiner le document en deuxième ligne ; son titulaire peut l’ignorer.
finding-signer-algorithms-differ = Le certificat du signataire ({ $country }) nomme un algorithme dans sa partie signée et un autre au-dehors.
    .hint = Faire examiner le document en deuxième ligne ; son titulaire peut l’ignorer.
finding-signer-missing = { $file } désigne un signataire, mais aucun certificat ne lui correspond.
    .hint = Importer les certificats des signataires de cet État, ou relire le fichier.
finding-signer-expired = Le certificat du signataire ({ $country }) a pris fin le { $date }.
    .hint = Comparer avec la date d’expiration du document : le certificat devrait durer autant.
finding-signer-not-yet-valid = Le certificat du signataire ({ $country }) ne commence que le { $date }.
    .hint = Vérifier la date de l’inspection et l’horloge de cette machine.
finding-anchor-expired = Le certificat CSCA de { $country } a pris fin le { $date }.
    .hint = Importer une liste maîtresse plus récente : la même clé a peut-être un nouveau certificat.
finding-anchor-not-yet-valid = Le certificat CSCA de { $country } ne commence que le { $date }.
    .hint = Vérifier la date de l’inspection et l’horloge de cette machine.
finding-signer-self-signed = Le certificat du signataire ({ $country }) est signé par lui-même, non par l’autorité d’un État.
    .hint = Faire examiner le document en deuxième ligne ; son titulaire peut l’ignorer.
finding-signer-not-trusted = Le signataire { $signer } ({ $country }) n’est pas digne de confiance : signataire d’essai publié, ou autorité qui ne signe pas de documents.
    .hint = S’il ne s’agit pas d’un exercice, faire examiner le document en deuxième ligne.
finding-signer-revoked = { $country } a révoqué le certificat du signataire { $signer } (date : { $date }).
    .hint = En demander la raison à l’État émetteur ; beaucoup de titulaires ont obtenu ces documents régulièrement.
finding-revocation-no-list = Aucune liste de révocation de { $country } n’est détenue ; la révocation n’a pas été contrôlée.
    .hint = Importer la liste de l’État, depuis le PKD de l’OACI ou auprès de l’État lui-même.
finding-revocation-stale = La liste de révocation de { $country } aurait dû être remplacée (date limite : { $date }).
    .hint = Importer la liste en vigueur et recommencer l’inspection.
finding-signed-outside-validity = Le signataire ({ $country }) a signé hors de la validité de son certificat, dont la limite est le { $date }.
    .hint = Comparer avec la date de délivrance du document ; si rien ne l’explique, le faire examiner en deuxième ligne.
finding-signer-identifier-wrong = { $file } désigne un autre certificat que celui dont la clé a signé.
    .hint = Rien à faire au guichet ; l’État émetteur peut en être informé.
finding-signer-name-incomplete = { $object } : le nom du signataire n’indique pas le pays ou le nom commun.
    .hint = Rien à faire au guichet ; l’État émetteur peut en être informé.
finding-signer-document-type = Le signataire peut signer des documents de type { $allowed } ; celui-ci est de type { $found }.
    .hint = Comparer le code du document avec la page ; s’il est exact, faire examiner le document en deuxième ligne.
finding-issuing-country-differs = Le certificat du signataire est de { $certificate }, le document de { $document }.
    .hint = Comparer l’État émetteur avec la page et faire examiner le document en deuxième ligne.
finding-signer-countries-differ = Le certificat du signataire nomme deux pays : { $subject } pour le signataire, { $issuer } pour son autorité.
    .hint = Faire examiner le certificat par le service qui tient le magasin de confiance.

## Constats : comparaison des parties d’un document

finding-mrz-differs-from-chip = La zone imprimée et la puce diffèrent, { $field } : « { $printed } » imprimé, « { $chip } » dans la puce.
    .hint = Écarter d’abord une erreur de lecture : comparer à l’œil avec la page.
finding-mrz-optional-data-differs = Seules les données facultatives diffèrent : « { $printed } » imprimé, « { $chip } » dans la puce.
    .hint = Comparer avec la page : certains États inscrivent d’autres données facultatives dans la puce.
finding-mrz-differs-from-seal = La zone imprimée et le cachet diffèrent, { $field } : « { $printed } » imprimé, « { $seal } » dans le cachet.
    .hint = Écarter d’abord une erreur de lecture : comparer à l’œil avec la page.
finding-document-expired = La date d’expiration du document est passée : { $date }.
    .hint = Vos règles disent si un document expiré peut servir, par exemple pour rentrer au pays.
finding-expiry-unknown = Aucune date d’expiration n’a pu être lue.
    .hint = Chercher la date sur la page.
finding-document-outlives-signer = Le document est valable plus longtemps que le certificat de son signataire : { $document } contre { $signer }.
    .hint = Comparer la date d’expiration avec la page.

## Constats : cachets électroniques

finding-seal-unknown = { $source } n’est pas un cachet connu de Spartel.
    .hint = Scanner de nouveau le code-barres ; cela ne dit rien du document.
finding-barcode-unread = { $source } : un code-barres ({ $barcode }) a été vu, mais n’a pas pu être lu.
    .hint = C’est peut-être un cachet : reprendre l’image de plus près, propre et à plat.
finding-barcode-no-seal = { $source } : un code-barres ({ $barcode }) ne contient aucun cachet connu de Spartel.
finding-seal-technology = { $source } : le cachet est dans un type de code-barres ({ $barcode }) que sa norme ne prévoit pas.
    .hint = Comparer avec d’autres documents de cet État.
finding-seal-malformed = Le cachet ({ $source }) est mal formé : { $structure }, octet { $offset } : { $reason }.
    .hint = Scanner de nouveau le code-barres, propre et à plat.
finding-seal-signature-wrong = La signature du cachet ne correspond pas à son contenu et à son signataire { $signer } ({ $country }).
    .hint = Scanner de nouveau ; si le constat demeure, faire examiner le document en deuxième ligne.
finding-seal-signer-unknown = Le certificat du signataire { $signer } ({ $country }) du cachet n’est pas détenu ; la signature n’a pas été contrôlée.
    .hint = Importer les signataires de cachets de cet État ; cela ne dit rien du document.
finding-seal-signer-untrusted = Le signataire { $signer } du cachet ({ $country }) ne mène à aucune autorité du magasin de confiance.
    .hint = Importer l’autorité de cet État, ou faire examiner le document en deuxième ligne.
finding-seal-signer-expired = Le certificat du signataire { $signer } du cachet ({ $country }) a pris fin le { $date }.
    .hint = Comparer avec la date de délivrance du document.
finding-seal-signer-revoked = { $country } a révoqué le certificat du signataire { $signer } du cachet.
    .hint = En demander la raison à l’État émetteur ; beaucoup de titulaires ont obtenu ces documents régulièrement.
finding-seal-type-not-allowed = Le signataire { $signer } ne peut pas signer de cachets de ce type.
    .hint = Comparer le cachet avec le document qui le porte.
finding-seal-feature-unknown = Le cachet contient un élément que son profil ne définit pas : { $feature }.
    .hint = Le reste du cachet a été contrôlé ; le profil est peut-être plus récent que ce programme.
finding-seal-feature-invalid = Un élément exigé du cachet manque, ou sa valeur n’est pas admise : { $feature }.
    .hint = Comparer avec la page imprimée.
finding-seal-algorithm-unknown = Le cachet du signataire { $signer } est signé avec un algorithme inconnu de Spartel ; il n’a pas été contrôlé.
    .hint = Cela ne dit rien du document ; le signaler à l’équipe qui entretient Spartel.
finding-seal-signed-by = Cachet signé par { $country }, signataire { $signer } (date : { $date }).

## Constats : listes de documents perdus ou volés

finding-document-reported = La liste « { $list } » signale ce document, au { $date } : { $report }.
    .hint = Confirmer le signalement : entretien, comparaison du visage et de la puce, question à l’émetteur. Seul, il ne justifie aucun refus.
finding-not-reported-as-of = La liste « { $list } » ne signale pas ce document, au { $date }.
finding-list-unreachable = La liste « { $list } » n’a pas pu être interrogée.
    .hint = Interroger à nouveau ; cela ne dit rien du document.

## Constats : deux documents d’une même personne

finding-cross-document-differs = Les deux documents diffèrent, { $field } : « { $first } » dans le premier, « { $second } » dans le second.
    .hint = Interroger la personne : un nom change par mariage, et l’administration se trompe aussi.
finding-cross-document-unsure = Les deux documents diffèrent, { $field }, mais tout n’a pas été lu avec certitude.
    .hint = Reprendre les images ou saisir les zones.
finding-cross-document-passport = Le second document désigne le passeport { $named } ; le passeport présent est { $passport }.
    .hint = Demander l’ancien passeport : il a pu être renouvelé.
finding-cross-document-expiry = Le second document est valable plus longtemps que le passeport : { $second } contre { $passport }.
    .hint = Demander un passeport renouvelé, ou la règle de l’État qui a délivré le second document.

## Motifs : pourquoi un contrôle a son résultat

reason-ok = contrôlé, rien relevé
reason-aggregated = résultat des contrôles ci-dessous
reason-no-input = la partie à contrôler n’a pas été fournie
reason-no-image = aucune image de la page
reason-no-chip-session = aucun échange avec une puce, seulement des fichiers
reason-no-lookup = aucune base extérieure n’a été interrogée
reason-lookup-unreachable = une liste n’a pas pu être jointe
reason-reported = une liste signale le document
reason-no-holder = pas de comparaison avec la personne présente
reason-no-officer = aucun résultat saisi par un agent
reason-no-model = aucune base de modèles de documents
reason-no-second-document = un seul document
reason-not-in-layout = les documents de ce format n’en ont pas
reason-not-in-seal = les cachets de ce genre n’en ont pas
reason-not-offered = la puce n’offre pas ce protocole
reason-not-needed = un autre contrôle du groupe a suffi
reason-unreadable = illisible pour une raison technique
reason-picture-too-poor = images trop mauvaises pour ce contrôle
reason-document-not-seen = aucun document vu sur l’image
reason-zone-not-seen = aucune zone de lecture automatique vue
reason-reading-unsure = des caractères qui comptent n’ont pas été lus avec certitude
reason-reading-confirmed = lu sans certitude, mais les données signées disent la même chose
reason-readings-differ = deux lectures de la zone se contredisent
reason-not-in-infrared = l’infrarouge ne montre pas la zone
reason-no-infrared = aucune image infrarouge de la page
reason-no-ultraviolet = aucune image ultraviolette de la page
reason-ultraviolet-dark = rien ne brille en ultraviolet ; la lampe est peut-être éteinte
reason-page-shines = le papier brille en ultraviolet
reason-light-not-seen = la page n’a pas été vue sous chaque lumière ; une lampe est peut-être éteinte
reason-beyond-limit = mesure au-delà de la limite
reason-portrait-not-seen = aucun portrait vu
reason-side-not-presented = la face qui le porte n’a pas été présentée
reason-seal-not-seen = aucun cachet vu ; on ignore s’il doit y en avoir un
reason-barcode-unread = un code-barres a été vu, mais n’a pas pu être lu
reason-technology-differs = un type de code-barres que la norme du cachet ne prévoit pas
reason-mrz-length = le nombre ou la longueur des lignes ne correspond à aucun format
reason-mrz-unread = la zone n’a pas pu être lue jusque-là
reason-check-digit-wrong = le chiffre de contrôle n’est pas celui qui a été calculé
reason-check-digit-missing = le chiffre de contrôle manque
reason-code-malformed = le code a une forme non admise
reason-document-type-malformed = ce code de document n’existe pas pour ce format
reason-country-not-listed = le code n’est pas sur la liste de l’OACI
reason-country-does-not-issue = ce code ne désigne aucun émetteur de documents
reason-nationality-unusual = émetteur et nationalité forment une association inhabituelle
reason-date-malformed = le calendrier n’a pas cette date
reason-date-partly-unknown = date inconnue en partie, comme la norme l’admet
reason-date-incomplete = date inconnue en partie, alors qu’elle doit être complète
reason-field-malformed = le champ contient des caractères non admis
reason-field-empty = le champ est vide
reason-file-missing = la puce n’a pas ce fichier
reason-input-repeated = la même partie a été fournie plusieurs fois, avec des contenus différents
reason-file-not-read = le fichier n’a pas été lu
reason-file-malformed = le fichier n’a pas la structure de la norme
reason-hash-list-malformed = la liste des condensats est mal formée ou incomplète
reason-signature-section-malformed = la section de signature manque ou est mal formée
reason-signer-missing = aucun certificat ne correspond au signataire
reason-signer-malformed = le certificat du signataire est mal formé
reason-signer-identifier-wrong = l’identifiant désigne un autre certificat que celui dont la clé a signé
reason-version-malformed = la version manque ou est mal formée
reason-data-group-list-malformed = la liste des groupes de données manque ou est mal formée
reason-portrait-header-malformed = l’en-tête du portrait est mal formé
reason-portrait-malformed = le portrait est absent, vide ou dans un mauvais format
reason-protocol-not-performed = la puce offre le protocole, mais il n’a pas été exécuté
reason-key-not-protected = la clé n’est pas signée : une réussite ne prouverait rien
reason-security-object-unreadable = l’objet de sécurité n’a pas pu être lu
reason-com-missing = EF.COM n’a pas été fourni
reason-com-malformed = EF.COM est mal formé
reason-content-type-wrong = les attributs signés nomment un autre type de contenu
reason-signed-attributes-malformed = les attributs signés sont mal formés
reason-content-digest-wrong = le condensat signé n’est pas celui du contenu
reason-content-digest-absent = pas de condensat signé : la signature porte sur le contenu même
reason-digest-unknown = algorithme de hachage inconnu
reason-signature-wrong = la signature ne correspond pas
reason-signature-unknown = algorithme de signature inconnu
reason-hash-mismatch = le condensat n’est pas celui qui a été signé
reason-trailing-bytes = le condensat est celui du fichier sans les octets qui le suivent
reason-not-in-security-object = absent de la liste de l’objet de sécurité
reason-lists-differ = les deux listes de groupes de données diffèrent
reason-no-anchor = aucun certificat CSCA détenu pour ce signataire
reason-anchor-signature-wrong = la CSCA désignée par le signataire ne l’a pas signé
reason-anchor-country-differs = l’autorité qui a signé est d’un autre pays
reason-algorithms-differ = le certificat nomme deux algorithmes différents
reason-certificate-expired = le certificat a pris fin
reason-certificate-not-yet-valid = le certificat n’a pas commencé
reason-validity-unreadable = la validité n’a pas pu être lue
reason-signing-time-unknown = la date de signature est inconnue
reason-self-signed = le certificat est signé par lui-même
reason-signer-not-trusted = signataire d’essai, ou autorité qui ne signe pas de documents
reason-not-revoked = absent de la liste de révocation en vigueur
reason-signer-revoked = le certificat du signataire est révoqué
reason-revocation-no-list = aucune liste de révocation détenue
reason-revocation-stale = la liste de révocation est périmée
reason-name-incomplete = le nom n’indique pas le pays ou le nom commun
reason-name-malformed = une valeur du nom est mal formée
reason-document-type-not-listed = le signataire ne peut pas signer ce type de document
reason-document-type-unrestricted = le certificat ne nomme aucun type de document
reason-document-type-unknown = le code du document est inconnu et ne peut être cherché
reason-document-types-malformed = la liste des types de documents du certificat est mal formée
reason-algorithm-old = un algorithme que la norme a retiré
reason-deviation-applied = expliqué par un défaut que l’État a publié
reason-country-differs = les pays diffèrent
reason-country-missing = un des pays à comparer manque
reason-seal-unknown = cachet de genre inconnu
reason-seal-malformed = le cachet est mal formé
reason-seal-feature-unknown = le cachet contient des éléments inconnus de son profil
reason-seal-feature-invalid = un élément manque ou a une valeur non admise
reason-seal-signer-unknown = le certificat du signataire n’est pas détenu
reason-seal-signer-untrusted = le signataire ne mène à aucune autorité de confiance
reason-document-expired = le document a expiré
reason-expiry-unknown = aucune date d’expiration
reason-outlives-signer = le document est valable plus longtemps que le certificat de son signataire
reason-differs = les deux valeurs diffèrent
reason-fillers-tolerated = les parties inconnues de la date de naissance sont tolérées
reason-optional-data-differs = seules les données facultatives diffèrent
reason-test-document = spécimen ou document d’essai

## Contrôles de la page

check-OpticalChecks = Page
check-DocumentDetectionCheck = Document sur le lecteur
check-DocumentModelIdentificationCheck = Modèle du document
check-NoOutdatedModelCheck = Modèle non retiré
check-NoTestDocumentCheck = Ni spécimen ni document d’essai
check-NoDomesticDocumentCheck = Pas réservé à l’usage intérieur
check-AcknowledgedIssuerCheck = Émetteur reconnu
check-PrimaryFacialImagePresenceCheck = Portrait sur la page
check-PrimaryFacialImageEmbeddingCheck = Portrait intégré à la page
check-MrzComplianceCheck = Zone de lecture automatique
check-MrzReadingCheck = Lecture de la zone
check-MrzConsistencyCheck = Cohérence de la zone de lecture automatique
check-LengthCheck = Nombre et longueur des lignes
check-CheckDigitCompositeCheck = Chiffre de contrôle global
check-CheckDigitDocumentNumberCheck = Chiffre de contrôle du numéro de document
check-CheckDigitDateOfExpiryCheck = Chiffre de contrôle de la date d’expiration
check-CheckDigitDateOfBirthCheck = Chiffre de contrôle de la date de naissance
check-CheckDigitOptionalDataCheck = Chiffre de contrôle des données facultatives
check-IssuerVsNationalityCheck = Émetteur et nationalité ensemble
check-DocumentTypeCheck = Code du document
check-IssuerCheck = Émetteur
check-NationalityCheck = Nationalité
check-DateOfBirthCheck = Date de naissance
check-DateOfExpiryCheck = Date d’expiration
check-SexCheck = Sexe
check-DocumentNumberCheck = Numéro de document
check-SurnameCheck = Nom
check-GivenNameCheck = Prénoms
check-IssuerIcaoIncludedCheck = Émetteur sur la liste de l’OACI
check-NationalityIcaoIncludedCheck = Nationalité sur la liste de l’OACI
check-MrzIrReadabilityCheck = Zone lisible en infrarouge
check-MrzOcrbTypeFaceCheck = Police OCR-B
check-MrzAlignmentCheck = Alignement de la zone
check-CharacterAlignmentCheck = Caractères droits
check-HorizontalAlignmentCheck = Caractères à leur place dans la ligne
check-VerticalAlignmentCheck = Caractères à la hauteur de la ligne
check-VisualZoneConsistencyCheck = Mentions imprimées
check-AuthorityOrIssuingOrganizationCheck = Autorité de délivrance
check-CardAccessNumberCheck = Numéro d’accès de la carte
check-DateOfIssueCheck = Date de délivrance
check-PlaceOfIssueCheck = Lieu de délivrance
check-MrzVsVizCheck = Zone et mentions imprimées
check-ComponentCheck = Champ par champ
check-PageLightsCheck = Page vue sous chaque lumière
check-PageUvDullnessCheck = Papier sombre en ultraviolet
check-SpectrallySelectiveVerificationCheck = Éléments en lumière visible, infrarouge et ultraviolette
check-SsvGroupCheck = Groupe d’éléments
check-BasicCheck = Élément isolé
check-CompositeCheck = Éléments combinés

## Contrôles de la puce

check-ElectronicChecks = Puce
check-SelectableApplicationsCheck = Applications de la puce
check-SelectableApplicationCheck = Application de voyage
check-AccessProtocolsCheck = Accès à la puce
check-BacCheck = Contrôle d’accès de base (BAC)
check-PaceCheck = Accès PACE
check-PlainCheck = Accès sans protocole
check-MandatoryFilesCheck = Fichiers obligatoires
check-AvailabilityCheck = Fichiers présents
check-FileAvailabilityCheck = Fichier présent
check-SyntaxCheck = Structure des fichiers
check-EfSodCheck = Objet de sécurité (EF.SOD)
check-DataGroupHashListCheck = Liste des condensats
check-SignatureSectionCheck = Section de signature
check-DocumentSignerCertificateCheck = Certificat du signataire
check-EfComCheck = Liste des fichiers (EF.COM)
check-LdsVersionCheck = Version de la structure de données
check-UnicodeVersionCheck = Version d’Unicode
check-DataGroupListCheck = Liste des groupes de données
check-Dg1Check = Zone de lecture automatique dans la puce (DG1)
check-Dg2Check = Portrait dans la puce (DG2)
check-BiometricHeaderCheck = En-tête du portrait
check-ImageCheck = Image du portrait
check-AuthenticityCheck = Copie de la puce exclue
check-ActiveAuthCheck = Authentification active (AA)
check-ChipAuthCheck = Authentification de la puce (CA)
check-PaceChipAuthMappingCheck = PACE avec authentification de la puce (CAM)
check-SignatureCheck = Signature électronique
check-SecurityFileCheck = Objet de sécurité
check-DigestCheck = Condensat signé du contenu
check-SignatureValueCheck = Valeur de la signature
check-IssuerCertificatesCheck = Certificats de l’émetteur
check-SignerSignatureCheck = Signataire signé par son autorité (CSCA)
check-SignerValidityPeriodCheck = Validité du signataire
check-SignerValidityAtSigningCheck = Validité du signataire lors de la signature
check-CountrySignerValidityPeriodCheck = Validité de l’autorité (CSCA)
check-SignerTrustedCheck = Signataire de confiance
check-SignerNotSelfSignedCheck = Signataire non signé par lui-même
check-SignerSubjectDnCheck = Nom du signataire
check-SignerIssuerDnCheck = Nom de l’autorité du signataire
check-SignerRevocationCheck = Signataire non révoqué
check-SignerDocumentTypeCheck = Type de document permis au signataire
check-AlgorithmAgeCheck = Âge des algorithmes
check-IntegrityCheck = Données inchangées
check-EfSodVsEfComCheck = EF.COM et objet de sécurité
check-DataGroupsIntegrityCheck = Groupes de données inchangés
check-DataGroupIntegrityCheck = Groupe de données inchangé
check-IssuingCountryCheck = Concordance des pays
check-SignerCertificateCheck = Pays dans le certificat du signataire
check-SignerIssuerDnVsMrzDataCheck = Pays de l’autorité et du document
check-SignerSubjectDnVsMrzDataCheck = Pays du signataire et du document
check-SignerSubjectDnVsIssuerDnCheck = Pays du signataire et de son autorité

## Contrôles des cachets

check-SealChecks = Cachet électronique
check-ReadabilityCheck = Cachet lisible
check-PresenceDetectionCheck = Cachet présent
check-VisualToBinaryConversionCheck = Lecture du code-barres
check-TechnologyTypeConformanceCheck = Genre de code-barres
check-SealChecks_IntegrityCheck = Structure et contenu du cachet
check-StructureCheck = Structure du cachet
check-SemanticCheck = Éléments du cachet
check-SealChecks_AuthenticityCheck = Signature du cachet

## Contrôles entre parties et entre documents

check-CombinedChecks = Comparaison des parties du document
check-CombinedChecks_DateOfExpiryCheck = Document non expiré
check-MrzVsSignerExpiryCheck = Validité du document et du signataire
check-MrzVsDg1Check = Zone imprimée et puce
check-MrzVsSealCheck = Zone imprimée et cachet
check-VizVsSealCheck = Mentions imprimées et cachet
check-Dg2VsVizFacialImageCheck = Portrait de la puce et portrait imprimé
check-VizVsSealPassportNumberCheck = Numéro de passeport et cachet
check-ChipPresenceCheck = Présence de la puce
check-CrossDocumentChecks = Comparaison de deux documents
check-MrzDataCheck = Mêmes données personnelles
check-PassportNumberCheck = Passeport désigné par le second document
check-ExpiryCheck = Validité dans celle du passeport

## Contrôles hors du document

check-BackgroundChecks = Bases extérieures
check-LostStolenDocumentCheck = Listes de documents perdus ou volés
check-PersonAlertCheck = Signalements de personnes
check-NoticeDocumentCheck = Notices liées au document
check-HolderChecks = Titulaire
check-LiveFaceVsDg2Check = Visage et portrait de la puce
check-LiveFaceVsVizCheck = Visage et portrait imprimé
check-OfficerChecks = Agent
check-TactileAndLightCheck = Toucher, inclinaison, transparence et ultraviolet
check-ReferenceSpecimenCheck = Comparaison avec un spécimen de référence

## Mots des codes

field-document-code = code du document
field-issuer = État émetteur
field-name = nom et prénoms
field-primary-identifier = nom
field-secondary-identifier = prénoms
field-document-number = numéro de document
field-document-number-check-digit = chiffre de contrôle du numéro de document
field-nationality = nationalité
field-date-of-birth = date de naissance
field-date-of-birth-check-digit = chiffre de contrôle de la date de naissance
field-sex = sexe
field-date-of-expiry = date d’expiration
field-date-of-expiry-check-digit = chiffre de contrôle de la date d’expiration
field-optional-data = données facultatives
field-optional-data-check-digit = chiffre de contrôle des données facultatives
field-second-optional-data = données facultatives de la deuxième ligne
field-issuing-office = service de délivrance
field-composite-check-digit = chiffre de contrôle global
field-composite = ensemble des champs
field-full-name = nom complet (DG11)
field-date-of-issue = date de délivrance

zone-printed = imprimée
zone-chip = dans la puce
zone-seal = dans le cachet

place-zone = sur la zone de lecture automatique
place-page = sur la page

barcode-qr = code QR
barcode-aztec = code Aztec
barcode-data-matrix = code Data Matrix
barcode-pdf417 = code PDF417

source-authentic-chip = dans la puce, authentifié
source-authentic-seal = dans le cachet, authentifié
source-printed = tel qu’imprimé
source-printed-unsure = tel que lu sur l’image, sans certitude
source-chip = dans la puce, non prouvé
source-seal = dans le cachet, non prouvé

feature-Mrz = zone de lecture automatique
feature-MrzMrvA = zone de lecture automatique (MRV-A)
feature-MrzMrvB = zone de lecture automatique (MRV-B)
feature-NumberOfEntries = nombre d’entrées
feature-DurationOfStay = durée du séjour
feature-PassportNumber = numéro de passeport
feature-VisaType = type de visa
feature-AdditionalFeature = élément supplémentaire
feature-DocumentNumber = numéro de document
feature-MunicipalityCode = code de la commune
feature-ResidentialAddress = adresse du domicile
feature-PostalCode = code postal
feature-SocialInsuranceNumber = numéro d’assurance sociale
feature-Surname = nom
feature-FirstName = prénom
feature-NameAtBirth = nom de naissance
feature-AzrNumber = numéro AZR
feature-SheetNumber = numéro de la feuille
feature-version = version du cachet
feature-length = longueur d’un élément
feature-certificate-reference = référence du certificat

file-EF-COM = EF.COM (liste des fichiers)
file-EF-SOD = EF.SOD (objet de sécurité)
file-EF-CardAccess = EF.CardAccess (accès)
file-EF-CardSecurity = EF.CardSecurity (clés signées)
file-DG1 = DG1 (zone de lecture automatique)
file-DG2 = DG2 (photo du visage)
file-DG3 = DG3 (empreintes digitales)
file-DG4 = DG4 (iris)
file-DG5 = DG5 (portrait affiché)
file-DG6 = DG6 (réservé)
file-DG7 = DG7 (image de la signature)
file-DG8 = DG8 (éléments des données)
file-DG9 = DG9 (éléments de structure)
file-DG10 = DG10 (éléments de substance)
file-DG11 = DG11 (données personnelles complémentaires)
file-DG12 = DG12 (données complémentaires du document)
file-DG13 = DG13 (données de l’émetteur)
file-DG14 = DG14 (options de sécurité)
file-DG15 = DG15 (clé de l’authentification active)
file-DG16 = DG16 (personnes à prévenir)
file-seal = cachet électronique

voucher-master-list = liste maîtresse
voucher-national-decision = décision nationale
voucher-revocation-list = liste de révocation
voucher-deviation-list = liste d’écarts

## Pourquoi une liste signale un document

report-lost = perdu
report-stolen = volé
report-stolen-blank = volé vierge
report-revoked = révoqué

## Radar de confiance

radar-state = certificats : { $certificates }, clés : { $keys }, jusqu’au : { $until }, garants : { $vouchers }
radar-no-current-anchor = Aucun certificat CSCA détenu n’est valable actuellement : les documents délivrés aujourd’hui ne peuvent être rattachés à l’État.
    .hint = Importer une liste maîtresse plus récente.
radar-newer-key-expected = La clé la plus récente détenue devrait être remplacée (depuis : { $since }).
    .hint = Importer une liste maîtresse plus récente : une nouvelle clé existe probablement.
radar-anchor-expired = La clé CSCA { $key } a expiré (date : { $since }).
    .hint = La conserver : des documents plus anciens peuvent en avoir besoin.
radar-anchor-expires = La clé CSCA { $key } expire bientôt (date : { $at }).
    .hint = Importer une liste maîtresse plus récente avant cette date.
radar-older-key-not-held = Le certificat de liaison { $link } est signé par une clé antérieure non détenue : les documents qui en dépendent ne peuvent être rattachés à l’État.
    .hint = Demander à l’État le certificat antérieur.
radar-root-not-held = La clé CSCA { $key } ne repose que sur un certificat de liaison : sa racine n’est pas détenue.
    .hint = Demander à l’État son certificat racine.
radar-no-revocation-list = Aucune liste de révocation n’est détenue : la révocation ne peut être contrôlée.
    .hint = Importer la liste de l’État, depuis le PKD de l’OACI ou auprès de l’État lui-même.
radar-stale-revocation-list = La liste de révocation aurait dû être remplacée (date limite : { $due }).
    .hint = Importer la liste en vigueur.
radar-single-voucher = Une seule source garantit tous les certificats : { $source }.
    .hint = Confirmer par une seconde source, par exemple une autre liste maîtresse.
radar-old-list = La liste maîtresse { $source } est ancienne (âge en jours : { $days }).
    .hint = En importer une plus récente ; les listes sont à relever tous les trois jours ouvrables.
radar-missing = Rien n’est détenu de { $country } : les puces correspondantes restent indéterminées.
    .hint = Demander à l’État ses certificats ou importer une liste qui les contient ; cela seul ne justifie de retarder personne.

radar-action-fetch-newer-master-list = Importer une liste maîtresse plus récente
radar-action-keep-for-older-documents = Conserver pour les documents plus anciens
radar-action-ask-state-for-certificate = Demander le certificat à l’État
radar-action-fetch-revocation-list = Importer une liste de révocation
radar-action-fetch-newer-revocation-list = Importer une liste de révocation plus récente
radar-action-confirm-with-second-source = Confirmer par une seconde source

result-successful = rien relevé
result-failed = en échec
result-undetermined = indéterminé
result-not-supported = non disponible
result-aborted = interrompu

severity-info = Information
severity-attention = À regarder
severity-serious = Sérieux
severity-critical = Critique

mode-mandatory = exigé
mode-conditionallyIgnored = exigé sauf exception
mode-optional = facultatif
mode-evaluatory = à l’essai, non compté

parse-truncated = se termine trop tôt
parse-trailing-data = continue après sa fin
parse-bad-length = longueur erronée
parse-unexpected-tag = autre élément que prévu
parse-missing = une partie obligatoire manque
parse-duplicate = une partie s’y trouve deux fois
parse-bad-value = valeur non admise
parse-bad-character = caractère non admis
parse-bad-date = date hors calendrier
parse-unsupported = version ou genre inconnu
parse-limit-exceeded = plus grand ou plus profond que permis
parse-signature-missing = la signature manque
parse-signed-data-version = version du message signé inconnue
parse-content-type-unknown = contenu d’un autre genre
parse-security-object-version = version de l’objet de sécurité inconnue
parse-data-group-number = numéro de groupe de données inexistant
parse-data-group-duplicate = un groupe de données y figure deux fois

object-signer = certificat du signataire
object-seal-signer = certificat du signataire du cachet

breach-wrapper-missing = l’enveloppe 77 manque
breach-padding = remplissage à la fin
breach-not-der = codage BER au lieu de DER
breach-signed-data-version = autre version du message signé
breach-legacy-content-type = ancien type de contenu
breach-version-info-missing = l’indication des versions manque
breach-version-info-unexpected = indication de versions inattendue
breach-message-not-der = message signé codé en BER
breach-several-signers = plusieurs signataires
breach-signer-identifier-mismatch = l’identifiant désigne un autre certificat
breach-signed-attributes-in-other-form = attributs signés transmis sous une autre forme
breach-digest-algorithms-differ = deux algorithmes de hachage différents
breach-signature-digest-not-as-named = hachage de la signature autre que celui annoncé
breach-digest-algorithm-not-announced = algorithme de hachage non annoncé
breach-signed-attributes-missing = pas d’attributs signés
breach-content-type-missing = type de contenu absent
breach-signing-time-missing = date de signature absente
breach-anchor-not-found-by-key-identifier = autorité non trouvée par l’identifiant de clé
breach-key-identifier-misleads = l’identifiant de clé désigne une autre clé
breach-signer-and-anchor-countries-differ = le signataire et l’autorité sont de pays différents
breach-anchor-revoked = l’autorité a révoqué sa clé
breach-anchor-by-link-only = autorité connue par un seul certificat de liaison
breach-signer-outside-anchor-validity = certificat émis hors de la validité de l’autorité
breach-key-usage-without-signature = l’usage de la clé n’inclut pas la signature
breach-unknown-critical-extension = extension critique inconnue
breach-odd-serial-number = numéro de série inhabituel
breach-algorithm-aged = algorithme ancien
breach-specimen-trust-store = magasin de confiance pour spécimens
breach-seal-signer-subject-attributes = attributs du nom inattendus
breach-seal-signer-common-name = le nom commun n’est pas l’identifiant du signataire
breach-seal-signer-no-authority-key-id = l’identifiant de clé de l’autorité manque
breach-seal-signer-purpose = l’usage prévu n’inclut pas les cachets
breach-seal-signer-purpose-not-critical = usage prévu non marqué critique
breach-seal-signer-other-extensions = autres extensions inattendues
breach-seal-signer-not-ecdsa = clé autre qu’ECDSA
breach-seal-signer-version = autre version du certificat
breach-seal-signed-outside-validity = signé hors de la validité du certificat
breach-seal-signer-of-other-state = signataire d’un autre État

deviation-certificate-or-key = certificat ou clé
deviation-signer-signature = signature du certificat du signataire
deviation-signer-encoding = codage du certificat du signataire
deviation-csca-encoding = codage du certificat CSCA
deviation-active-authentication-key-compromised = clé d’authentification active compromise
deviation-lds = structure des données de la puce
deviation-data-group-malformed = groupe de données mal formé
deviation-data-group-hash-wrong = condensat erroné d’un groupe de données
deviation-sod-signature-wrong = signature erronée de l’objet de sécurité
deviation-com-inconsistent = EF.COM incohérent
deviation-mrz = zone de lecture automatique
deviation-mrz-wrong-data = données erronées dans la zone de lecture automatique
deviation-mrz-wrong-check-digit = chiffre de contrôle erroné
deviation-chip = puce défaillante
deviation-national-use = écart à usage national
deviation-other = autre écart

mrz-empty = aucun caractère
mrz-no-such-layout = nombre et longueur des lignes sans format correspondant
mrz-line-length = une ligne est trop courte ou trop longue
mrz-character = caractère étranger à une telle zone

type-passport = Passeport
type-national-passport = Passeport ordinaire
type-emergency-passport = Passeport d’urgence
type-diplomatic-passport = Passeport diplomatique
type-official-passport = Passeport de service
type-refugee-passport = Titre de voyage pour personnes réfugiées
type-alien-passport = Passeport pour personnes étrangères
type-stateless-passport = Titre de voyage pour apatrides
type-laissez-passer = Laissez-passer
type-military-passport = Passeport militaire
type-emergency-sheet = Document de voyage d’urgence
type-crew-member-certificate = Certificat de membre d’équipage
type-official-card = Carte officielle (identité ou séjour)
type-visa = Visa de voyage
type-driving-licence = Permis de conduire
type-residence-permit = Titre de séjour
type-arrival-attestation = Attestation d’arrivée
type-social-insurance-card = Carte d’assurance sociale
type-address-sticker = Étiquette d’adresse
type-certificate = Certificat avec cachet électronique
type-2d-doc = Document avec cachet 2D-Doc
type-unknown = Document de type inconnu

value-unknown = sans indication

## Dates

date-day = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
date-month = { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Libellés du programme

ui-nothing-found = { $count ->
    [one] Rien d’anormal relevé sur { $count } contrôle
   *[other] Rien d’anormal relevé sur { $count } contrôles
}
ui-failed = { $count ->
    [one] { $count } contrôle en échec
   *[other] { $count } contrôles en échec
}
    .hint = Voir chaque constat ci-dessous ; un contrôle en échec ne dit rien de la personne.
ui-undetermined = Indéterminé : ce qui a été fourni ne permet pas de réponse complète
    .hint = Indéterminé ne veut rien dire contre le document.
ui-incomplete = Rien à signaler dans ce qui a été fourni, mais tout n’a pas été contrôlé : { $ended } sur { $total }
ui-findings = Constats
ui-not-checked = Non contrôlé
ui-checks = Contrôles
ui-trust = Magasin de confiance : { $version }
ui-trust-empty = Le magasin de confiance est vide : aucune signature ne peut être rattachée à un État.
    .hint = Importer une liste maîtresse : spartel trust import FICHIER --signer RACINE.cer
ui-signer = Signataire
ui-vouched-by = Garant
ui-zone-read = Zone telle que lue sur { $source }
ui-zone-unsure = Les caractères marqués n’ont pas été lus avec certitude.
ui-margin = marge { $margin }
ui-profile = Profil : { $profile }
ui-decides = Spartel propose ; l’agent décide.
ui-at = Date de l’inspection : { $at }
ui-several-missing = { $count ->
    [one] { $group } : { $count } contrôle ({ $reason })
   *[other] { $group } : { $count } contrôles ({ $reason })
}
ui-more = Avec { $option }, chaque contrôle est énuméré.
ui-pair = { $first } : { $second }

## Listes de documents perdus ou volés

lists-taken-in = Liste « { $list } » reprise, documents signalés : { $count }.
lists-bad-line = Ligne { $line } : { $fault }. Rien n’a été repris.
lists-name = Le nom d’une liste se compose de minuscules, de chiffres et de traits d’union.
lists-key-inside = La clé se trouverait parmi les listes.
    .hint = La garder dans un autre dossier : qui a les deux a les numéros.

line-header = les colonnes ne sont pas nommées comme prévu
line-columns = pas exactement quatre colonnes
line-number = pas un numéro de document
line-issuer = pas un code d’État ou d’organisation
line-kind = pas une lettre de type de document
line-report = pas un motif de signalement
