# Le laboratoire, en français : la deuxième ligne examine un document avec du temps et une lampe.
# Règles : dire ce qui a été contrôlé et rien de plus ; juger les parties du document, jamais la personne ; 25 mots au plus.

laboratory-title = Envoyés en deuxième ligne
laboratory-phase = Quels contacts
laboratory-phase-referred = Envoyés
laboratory-phase-open = Au guichet
laboratory-phase-ended = Terminés
laboratory-is-referred = Envoyé
laboratory-is-open = Au guichet
laboratory-is-ended = Terminé
laboratory-is-merged = Réuni avec un autre
laboratory-none-referred = Personne n’attend ici
    .hint = Toute personne qu’un guichet envoie apparaît ici d’elle-même.
laboratory-none-open = Aucun contact n’est ouvert à vos postes
    .hint = Les contacts commencent au guichet. Ceux que vous rendez restent ici jusqu’à leur fin.
laboratory-none-ended = Rien n’est conservé de contacts terminés
    .hint = Un contact où rien n’a été relevé ne laisse rien. Les autres restent ici tant qu’ils sont conservés.
laboratory-column-number = Numéro
laboratory-column-document = Document
laboratory-column-direction = Sens et poste
laboratory-column-outcome = Contrôles
laboratory-column-since = Depuis
laboratory-outcome-all-clear = rien relevé
laboratory-outcome-failed = un contrôle a échoué
laboratory-outcome-undetermined = indéterminé
laboratory-outcome-incomplete = tout n’a pas été contrôlé
laboratory-outcome-none = pas encore contrôlé
laboratory-ago-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
laboratory-ago-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
laboratory-ago-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
laboratory-back = Tous
laboratory-sent-on = Attend depuis
laboratory-pages = Ce qui a été contrôlé et dit
laboratory-page-reasons = Motifs
laboratory-no-run = Aucun contrôle n’a encore eu lieu. Il commence dès qu’un document est là.
laboratory-no-reasons = Les contrôles ne signalent rien à regarder. L’agent qui a envoyé le voyageur a peut-être vu quelque chose.
laboratory-proven = Ce que les contrôles ont montré

## Ce qui a été vu

laboratory-page-seen = Vu
laboratory-page-assessment = Appréciation
laboratory-page-decision = Décision
laboratory-page-papers = Imprimés
laboratory-seen-none = Rien n’est encore noté
    .hint = Choisissez ci-dessous ce que vous avez vu, senti ou entendu et qu’aucun contrôle n’examine.
laboratory-seen-written = Noté
laboratory-seen-over = Ce contact est terminé. Ce qui a été noté reste tel quel et peut être retiré.
laboratory-seen-may-not = Votre rôle ne comprend pas de noter ce qui a été vu.
laboratory-seen-choose = Qu’avez-vous vu ?
laboratory-seen-write = Noter ce qui est choisi
laboratory-seen-search = Chercher par un mot
laboratory-seen-no-such = Rien dans le vocabulaire n’a ces mots. Essayez-en un autre.
laboratory-way-touch = Au toucher
laboratory-way-light = Incliné, par transparence, sous ultraviolet
laboratory-way-loupe = À la loupe
laboratory-way-make = Sa fabrication
laboratory-way-person = Avec la personne
laboratory-saw-substrate = La page n’a pas le toucher de sa matière
laboratory-saw-relief = L’impression en relief n’en a pas
laboratory-saw-tilt = Un élément ne change pas avec l’angle
laboratory-saw-transmitted-light = Inattendu par transparence
laboratory-saw-ultraviolet = Inattendu sous ultraviolet
laboratory-saw-fine-print = L’impression fine est brisée, bouchée ou tramée
laboratory-saw-portrait = La photographie a été changée ou mal posée
laboratory-saw-alteration = Quelque chose a été effacé ou surchargé
laboratory-saw-binding = Couture, numéros ou pages ne sont pas d’origine
laboratory-saw-laminate = Le film a été soulevé ou n’est pas celui de l’émetteur
laboratory-saw-stamp = Un cachet, un visa ou une étiquette n’est pas ce qu’il devrait être
laboratory-saw-likeness = Le visage ne ressemble pas à la photographie
laboratory-saw-reference = La référence montre un autre document
laboratory-saw-interview = Ce qui a été dit ne s’accorde pas avec le document
laboratory-take-back = Retirer
laboratory-take-back-sure = Cela reste dans le registre et ne compte plus.

## Ce que les agents en pensent

laboratory-assess-wanted = Quelque chose a été trouvé ou vu, et personne n’a encore dit ce qu’il en pense.
laboratory-assess-over = Ce contact est terminé. Ce qui a été dit reste et peut être retiré.
laboratory-assess-may-not = Votre rôle n’apprécie pas les documents. La deuxième ligne et le laboratoire le font.
laboratory-assess-none = Personne n’a encore apprécié de document
    .hint = Dites ci-dessous ce que vous en pensez. Ce que vous omettez reste non dit.
laboratory-assess-said = Ce qui a été dit
laboratory-assess-correct = Le redire
laboratory-assess-because = D’après : { $seen }
laboratory-assess-older = Dit de contrôles antérieurs. De plus récents ont eu lieu depuis.
laboratory-assess-anew = Votre nouvelle appréciation. La précédente est retirée dès que celle-ci est inscrite.
laboratory-assess-say = Qu’en pensez-vous ?
laboratory-assess-do = Inscrire cette appréciation
laboratory-assess-do-anew = Inscrire à sa place
laboratory-assess-empty = Dites d’abord quelque chose sur l’un des trois axes.
laboratory-assess-by = Sur quoi elle s’appuie
laboratory-level = Niveau
laboratory-level-suspicion = Première impression
    .hint = Comme au guichet : une raison de regarder de plus près, jamais plus.
laboratory-level-finding = Constatation
    .hint = De la deuxième ligne, après un examen avec les moyens du poste.
laboratory-level-opinion = Avis
    .hint = Du laboratoire, avec ses instruments, pour tenir devant un tribunal.
laboratory-level-not-all = Votre rôle ne s’exprime pas à tous les niveaux. Ce qui est gris revient à d’autres.
laboratory-axis-authenticity = Le document
laboratory-axis-issuance = Sa délivrance
laboratory-axis-bearer = Qui le présente
laboratory-axis-nothing = Rien n’est dit
laboratory-axis-above = Une première impression dit seulement ce qui est en ordre, ce qu’une liste signale, ou qu’on ne peut le dire.
laboratory-authenticity-genuine = Est ce qu’il déclare être
laboratory-authenticity-counterfeit = A été fait en entier par quelqu’un qui ne peut le délivrer
laboratory-authenticity-forged = A été délivré par son émetteur, puis modifié
laboratory-authenticity-stolen-blank = Est un document vierge volé à l’émetteur et rempli par d’autres
laboratory-authenticity-pseudo = Nomme un émetteur qui n’existe pas ou n’en délivre pas
laboratory-authenticity-inconclusive = On ne peut le dire
laboratory-issuance-regular = Comme il se doit
laboratory-issuance-fraudulently-obtained = Obtenu en trompant l’émetteur
laboratory-issuance-reported-lost = Signalé perdu
laboratory-issuance-reported-stolen = Signalé volé
laboratory-issuance-revoked = Révoqué
laboratory-bearer-rightful = Son titulaire
laboratory-bearer-impostor = Une autre personne que son titulaire
laboratory-bearer-morph = Une des personnes dont sa photographie mêle les visages
laboratory-bearer-inconclusive = On ne peut le dire

## Ce qui est fait

laboratory-done = Ce qui a été fait
laboratory-done-over = Ce contact est terminé. Les documents peuvent encore être établis.
laboratory-done-confirmed = Confirmé avec la clé de l’agent
laboratory-done-when = Le dossier pour le tribunal imprime tout.
laboratory-first = Ce qui vient d’abord
laboratory-first-assessed-met = Ce qui a été trouvé a été apprécié, ou rien n’a été trouvé.
laboratory-first-assessed-open = Quelque chose a été trouvé ou vu, et personne ne l’a encore apprécié.
laboratory-first-returned-met = L’examen ici est terminé.
laboratory-first-returned-open = L’examen en deuxième ligne est encore ouvert.
laboratory-first-private-met = Les questions en privé sont faites.
laboratory-first-private-open = Les questions en privé restent à poser. Seules l’admission et la protection s’en passent.
laboratory-return = Terminer l’examen
laboratory-return-sure = Le guichet voit le voyageur de retour. Dès lors, les questions en privé et la décision sont possibles.
laboratory-return-yes = Terminé
laboratory-return-may-not = La deuxième ligne ou le chef de poste le termine : votre rôle ne le comprend pas.
laboratory-to-assessment = Vers l’appréciation
laboratory-to-papers = Vers les documents à remettre
laboratory-to-private = Vers les questions en privé
laboratory-private-later = Elles se posent quand l’examen ici est terminé.
laboratory-private-others = Une personne formée les pose, dans une pièce à part. Elle trouve ce contact par son numéro : { $number }
laboratory-hindered-may-not = Votre rôle ne le comprend pas. Le chef de poste sait à qui cela revient.
laboratory-hindered-direction = Ne se fait pas dans ce sens de passage.
laboratory-hindered-contradiction = Cela contredit ce qui est déjà fait.
laboratory-hindered-referred = D’abord, l’examen se termine.
laboratory-hindered-only-reported = Une liste signale le document. Appréciez d’abord le document et qui le présente : le porteur est souvent le titulaire.
laboratory-hindered-not-assessed = Dites d’abord ce que vous pensez de ce qui a été trouvé.
laboratory-hindered-safeguards = Les questions en privé n’ont pas encore été posées. Elles viennent d’abord.
laboratory-hindered-not-settled = Rien ne dit encore où va le voyageur : choisissez d’abord un acte.
laboratory-act = Que décidez-vous ?
laboratory-act-admit = Le voyageur passe
laboratory-act-admit-by-derogation = Le voyageur passe bien qu’une condition manque
laboratory-act-refuse = L’entrée est refusée
laboratory-act-keep-from-leaving = Le voyageur ne peut pas sortir
laboratory-act-seize = Un document est retenu
laboratory-act-return-to-carrier = Le voyageur repart avec le transporteur
laboratory-act-hand-over = Remis à la police judiciaire
laboratory-act-protect = Pris sous protection
laboratory-act-withdrew = Le voyageur a renoncé ou est parti
laboratory-act-clear = Rien trouvé dans { $count } contrôles, et vous avez comparé les visages. Aucun autre motif n’est nécessaire.
laboratory-act-key = Vous confirmez cette décision avec votre clé d’accès. Elle est inscrite comme la vôtre.
laboratory-act-do = Décider ainsi
laboratory-act-yes = L’inscrire
laboratory-act-yes-key = Confirmer avec la clé
laboratory-grounds = Pour quels motifs ?
laboratory-ground-no-document = Il n’y a pas de document de voyage permettant le voyage.
laboratory-ground-document-expired = Le document de voyage est expiré.
laboratory-ground-document-not-accepted = Le document de voyage n’est pas de ceux qui sont acceptés pour ce voyage.
laboratory-ground-document-altered = L’agent a constaté que le document de voyage n’est pas tel que son émetteur l’a fait.
laboratory-ground-document-of-another = L’agent a constaté que le document de voyage a été délivré à une autre personne.
laboratory-ground-no-visa = Il n’y a pas de visa ou de permis, dont le voyage a besoin.
laboratory-ground-visa-not-accepted = Le visa ou le permis n’est pas de ceux qui sont acceptés pour ce voyage.
laboratory-ground-purpose-not-shown = L’objet et les conditions du séjour n’ont pas été montrés.
laboratory-ground-stay-used-up = La durée de séjour permise dans l’État est épuisée.
laboratory-ground-means-not-shown = Les moyens pour le séjour et pour le retour n’ont pas été montrés.
laboratory-ground-entry-ban = Une décision en vigueur ne permet pas l’entrée.
laboratory-ground-evidence = Le document est nécessaire comme élément de preuve dans une procédure.
laboratory-ground-examined = La deuxième ligne a examiné le document.
laboratory-ground-checked-by-hand = Ce qu’aucun contrôle n’a pu examiner l’a été à la main.
laboratory-ground-humanitarian = Motifs humanitaires.
laboratory-ground-public-interest = Un intérêt de l’État.
laboratory-ground-international-obligation = Une obligation internationale.
laboratory-ground-taken-over = Le service de protection prend le relais.
laboratory-ground-own-will = Le voyageur ne souhaite pas continuer.
laboratory-ground-own = Un autre motif, par le code de votre autorité
laboratory-ground-no-code = Un code a des minuscules, des chiffres et des traits d’union.
laboratory-end = La fin de ce contact
laboratory-end-do = Terminer le contact
laboratory-end-sure = Après la fin, plus rien n’est décidé ici. Si rien n’a été trouvé, les éléments sont détruits.

## Documents à remettre

laboratory-paper-lead = Choisissez la langue du lecteur. Le document s’ouvre dans sa propre fenêtre pour être imprimé ; rien n’en est conservé.
laboratory-paper-none = Votre rôle n’établit aucun document de ce contact.
laboratory-paper-notice = Avis au voyageur
laboratory-paper-for-notice = Ce qu’est un second contrôle, ce qui se passe et ce qu’on peut demander. Il ne donne aucun motif.
laboratory-paper-report = Rapport sur le document
laboratory-paper-for-report = Ce que les contrôles ont trouvé et ce que les agents ont dit, avec les images : pour des collègues.
laboratory-paper-lacks-report = Pas encore : aucun contrôle n’a eu lieu.
laboratory-paper-refusal = Refus d’entrée
laboratory-paper-for-refusal = Le formulaire pour le voyageur, avec les motifs et la voie de recours.
laboratory-paper-lacks-refusal = Pas encore : aucun refus n’est inscrit.
laboratory-paper-receipt = Reçu pour un document retenu
laboratory-paper-for-receipt = Pour le voyageur : quel document a été retenu, par qui, et ce qu’il devient.
laboratory-paper-lacks-receipt = Pas encore : aucun document n’a été retenu.
laboratory-paper-returned = Lettre pour une personne qui repart
laboratory-paper-for-returned = Pour qui repart sans le document retenu.
laboratory-paper-lacks-returned = Pas encore : il faut un document retenu, et un refus ou un retour avec le transporteur.
laboratory-paper-court = Dossier pour le tribunal
laboratory-paper-for-court = Tout ce qui s’est passé, par qui et quand, et comment chacun le vérifie.
laboratory-paper-made = Établi et ouvert dans sa propre fenêtre : { $paper }
laboratory-paper-again = L’ouvrir de nouveau

## Repères sur la table lumineuse

laboratory-tool-mark = Poser un repère
laboratory-seen-where = Montrer l’endroit { $letter }
laboratory-marks = Repères dans cette fenêtre
laboratory-marks-none = Un repère aide à retrouver un endroit. Posez-en un avec N sur la table lumineuse, puis consignez ce qu’il montre.
laboratory-marks-here = Dans cette fenêtre seulement, et perdus en quittant ce contact. Ce qui est consigné l’est avec son endroit.
laboratory-mark = Repère { $name }
laboratory-mark-corner = Coin { $number } du repère { $name }. Les flèches le déplacent, Suppr enlève le repère.
laboratory-mark-nothing = rien encore
laboratory-mark-what = Il montre
laboratory-mark-note = Votre note sur { $name }
laboratory-mark-write = Noter ce qu’il montre
laboratory-mark-lift = Enlever
laboratory-mark-undo = Annuler

## Ce que la machine a contrôlé

laboratory-page-checks = Contrôles
laboratory-page-chain = Confiance
laboratory-checks-pages = Contrôles, constats, versions
laboratory-checks-page-tree = Tous les contrôles
laboratory-checks-page-findings = Constats
laboratory-checks-page-versions = Sur quoi cela repose
laboratory-checks-sift = Quels résultats
laboratory-checks-telling = Non réussis
laboratory-checks-all = Tous
laboratory-checks-none = Aucun contrôle ne correspond. Choisissez un autre résultat, ou effacez ce qui a été saisi.
laboratory-checks-unfold = Tout déplier
laboratory-checks-fold = Tout replier
laboratory-checks-of-result = { $result } : { $count }
laboratory-checks-count = { $count ->
    [one] { $count } contrôle
   *[other] { $count } contrôles
}
laboratory-check-of-document = Document { $number } · { $name }
laboratory-check-said = { $result } : { $reason }.
laboratory-check-why-not = Pourquoi ce n’est pas tranché
laboratory-check-demanded = exigé, et pas terminé
laboratory-check-missing = Le profil de ce poste exige ce contrôle, et il n’est pas terminé. Cela ne dit rien du document.
laboratory-check-close = Fermer
laboratory-check-show = Montrer dans l’image
laboratory-check-document = Document
laboratory-check-name = Contrôle
laboratory-check-of = Fichier ou champ
laboratory-check-result = Résultat
laboratory-check-reason = Motif
laboratory-check-input = A regardé
laboratory-check-section = Norme
laboratory-check-mode = Mode
laboratory-check-counted = Compte
laboratory-check-counts = compte dans le résultat
laboratory-check-not-counted = non compté
laboratory-check-yes = oui
laboratory-check-no = non
laboratory-check-path = Nom dans la norme
laboratory-check-routine = Routine
laboratory-check-margin = Marge
laboratory-check-margin-of = { $margin } (de -1 à +1, où 0 est le seuil)
laboratory-check-limit = Seuil
laboratory-check-at-least = au moins { $value } ({ $unit })
laboratory-check-at-most = au plus { $value } ({ $unit })
unit-mm = mm
unit-blue-of-the-paper--1-all-that-a-picture-can-show = bleu du papier, 1 étant tout ce qu’une image peut montrer
unit-degrees = degrés
unit-distance-from-the-pattern = écart au modèle
unit-share-of-the-characters = part des caractères
unit-probability-of-a-character--ink--grammar-and-check-digits-heard = certitude d’un caractère
laboratory-input-zone = zone de lecture automatique imprimée
laboratory-input-fields = champs imprimés
laboratory-input-page = image de la page
laboratory-input-seal = cachet numérique
laboratory-input-chip = la puce elle-même
laboratory-input-certificate = certificat du signataire
laboratory-input-trust = listes de confiance
laboratory-input-documents = tous les documents du voyageur
laboratory-input-lists = listes des systèmes consultés
laboratory-input-face = visage de la personne présente
laboratory-input-officer = ce qu’un agent a saisi
laboratory-input-picture = Image ({ $light }) :
laboratory-findings-none = Les résultats ne signalent rien.
laboratory-finding-arguments = Valeurs de ce constat
laboratory-finding-rests = Repose sur :
laboratory-versions-note = Le résultat dépend de ces cinq entrées, et de rien d’autre. Les mêmes entrées donnent le même résultat.
input-of-evidence = Pièces
input-of-trust = Confiance
input-of-policy = Règles
input-of-engine = Programme
input-of-at = Moment de l’inspection
laboratory-versions-pieces = { $count ->
    [one] { $count } pièce
   *[other] { $count } pièces
}
laboratory-versions-more = Des pièces sont arrivées après ces contrôles. Refaites-les.
laboratory-versions-certificates = { $count ->
    [one] { $count } certificat d’autorité
   *[other] { $count } certificats d’autorités
}
laboratory-versions-lists = { $count ->
    [one] { $count } liste de révocation
   *[other] { $count } listes de révocation
}
laboratory-versions-seal-signers = { $count ->
    [one] { $count } signataire de cachets
   *[other] { $count } signataires de cachets
}
laboratory-versions-version = Toutes les données de confiance :
laboratory-versions-store = Magasin de confiance :
laboratory-versions-policy = Profil de contrôles :
laboratory-versions-catalogue = Catalogue des contrôles :
laboratory-versions-model = Modèle

## Qui a signé, et d’où vient la confiance

laboratory-chain = De ce qui est signé à qui se porte garant de l’autorité
laboratory-chain-none = Rien n’est signé sur ce document, ou personne ne l’a lu
    .hint = Un lecteur qui ouvre la puce, ou l’image d’un cachet numérique, montre qui a signé.
laboratory-chain-content = Ce qui est signé
laboratory-chain-signed-by = signé par
laboratory-chain-signer = Signataire du document
laboratory-chain-seal-signer = Signataire du cachet
laboratory-chain-issued-by = certificat délivré par
laboratory-chain-anchor = Autorité de l’État (CSCA, { $country })
laboratory-chain-vouched-by = détenue en raison de
laboratory-chain-vouchers = Qui se porte garant de l’autorité
laboratory-chain-voucher = { $voucher }, { $country }, du
laboratory-chain-taken-in = Prise en compte ici :
laboratory-chain-by-two = Détenue ici par accord de deux personnes :
laboratory-chain-by-one = Détenue ici, apportée par une personne :
laboratory-chain-founded = Détenue ici depuis le début de ce registre :
laboratory-chain-link = Certificat de liaison de la même clé :
laboratory-chain-same-key = Autre certificat de la même clé :
laboratory-chain-well = { $count ->
    [one] Rien relevé dans { $count } contrôle
   *[other] Rien relevé dans { $count } contrôles
}
laboratory-chain-serial = Numéro de série
laboratory-chain-validity = Valable
laboratory-chain-until = Valable jusqu’au
laboratory-chain-fingerprint = SHA-256
laboratory-chain-key = Clé nommée
laboratory-chain-revocation = Révocation
laboratory-chain-crl = { $count ->
    [one] { $count } liste de révocation de { $country } est détenue aujourd’hui, signée le
   *[other] { $count } listes de révocation de { $country } sont détenues aujourd’hui, la plus récente signée le
}
laboratory-chain-crl-overdue = en retard : { $count }
laboratory-chain-no-crl = Aucune liste de révocation de { $country } n’est détenue aujourd’hui.
laboratory-chain-no-anchor = Aucune autorité de { $country } n’est détenue pour ce signataire
laboratory-chain-no-anchor-note = Cela ne dit rien du document. Une liste maîtresse plus récente, ou l’État lui-même, peut fournir le certificat.
laboratory-chain-closed = La chaîne est complète : le signataire de { $country } mène à { $anchor }, attestée par { $count ->
    [one] { $count } liste
   *[other] { $count } listes
}.
laboratory-chain-open = La chaîne est incomplète : un signataire de { $country } est nommé, et son autorité n’est pas détenue ici.

## Ce qui ouvre la puce

laboratory-chain-pages = Qui a signé, et ce qui ouvre la puce
laboratory-chain-page-signer = Qui a signé
laboratory-chain-page-key = Ce qui ouvre la puce
laboratory-key-note = Numéro, naissance et expiration ouvrent une puce, avec leurs chiffres de contrôle (Doc 9303-11). Sa propre zone (DG1) les nomme aussi.
laboratory-key-not-recorded = La clé avec laquelle le lecteur a ouvert la puce n’est pas enregistrée. Cette page se fonde sur ce que la puce dit d’elle-même.
laboratory-key-opens = Ce qui est imprimé est la clé que cette puce nomme : numéro, naissance et expiration concordent.
laboratory-key-other = D’après ses propres données, une autre clé que celle imprimée ouvre cette puce. Elles diffèrent par : { $fields }.
laboratory-key-no-chip = Aucune puce n’a été lue avec ce document. Voici la clé que sa page nomme.
laboratory-key-unknown = Toutes les parties de la clé ne sont pas connues des deux côtés. Relisez la puce et la page.
laboratory-key-of-other = La page du document { $number } nomme la clé qui ouvre cette puce.
laboratory-key-not-signed = La zone dans la puce n’est pas prouvée par une signature. La puce a pu être ouverte avec d’autres valeurs.
laboratory-key-table = Les parties de la clé, imprimées et dans la puce
laboratory-key-column-field = Partie de la clé
laboratory-key-column-printed = Imprimé
laboratory-key-column-chip = Dans la puce
laboratory-key-differs = diffère
laboratory-key-digit = son chiffre de contrôle serait { $digit }, mais les lecteurs prennent celui qui est imprimé
laboratory-key-unsure = lecture incertaine

## Refaire les contrôles

laboratory-page-runs = Refaire
laboratory-runs-note = Les mêmes pièces sont contrôlées à nouveau, selon les règles, listes et programme d’aujourd’hui.
laboratory-runs-again = Refaire les contrôles
laboratory-runs-keeps = Les résultats précédents restent dans le registre.
laboratory-runs-busy = Les contrôles sont en cours. Les images prennent du temps, et vous pouvez travailler ailleurs entre-temps.
laboratory-runs-pages = Quels passages sont comparés
laboratory-runs-pair = Passages { $before } et { $after }
laboratory-runs-number = Passage { $number }
laboratory-runs-ended = { $ended } contrôles exigés terminés sur { $total }
laboratory-runs-once = Les contrôles ont eu lieu une fois. Après un autre passage, ce qui a changé apparaît ici.
laboratory-runs-changed = Entrées qui ont changé
laboratory-runs-no-input = Aucune
laboratory-runs-same = Rien n’a changé : chaque contrôle donne le même résultat, et les constats sont les mêmes.
laboratory-runs-turned = { $count ->
    [one] { $count } contrôle donne un autre résultat
   *[other] { $count } contrôles donnent un autre résultat
}
laboratory-runs-before = Avant
laboratory-runs-after = Maintenant
laboratory-runs-not-there = absent de ce passage
laboratory-runs-came = Nouveaux constats
laboratory-runs-went = Constats disparus

## La table lumineuse

laboratory-table = Table lumineuse
laboratory-table-of = Page sous cette lumière : { $light }. Les flèches la déplacent, plus et moins l’agrandissent.
laboratory-no-table = La table lumineuse n’a pas pu être chargée. Rechargez la page ; rien n’est perdu.
laboratory-page-portrait = Photo de la puce
laboratory-no-pictures = Aucune image d’un document n’est ici
    .hint = Un scanner de pages ou une caméra au guichet ajoute des images à ce contact. Elles apparaissent ici d’elles-mêmes.
light-reference = Référence
light-chip = Puce
laboratory-reference = Poser une référence dessous
laboratory-mode = Comment deux couches se superposent
laboratory-mode-one = Une
laboratory-mode-blend = Fondu
laboratory-mode-swipe = Rideau
laboratory-mode-flicker = Alternance
laboratory-mode-difference = Différence
laboratory-above = La couche du dessus
laboratory-how-blend = Opacité
laboratory-how-swipe = Rideau à
laboratory-how-flicker = Cadence
laboratory-percent = { $share } %
laboratory-pace = { $pace } par seconde
laboratory-turn = L’autre
laboratory-zoom-in = Agrandir
laboratory-zoom-out = Réduire
laboratory-zoom-home = Page entière
laboratory-tool-ruler = Règle
laboratory-tool-boxes = Cadres
laboratory-tool-beside = À côté d’un autre
laboratory-keys = 1 2 3 lumière · B fondu · C rideau · L alternance · X différence · M règle · N repère
laboratory-ruler-end = Bout { $number } de la règle. Les flèches le déplacent. Longueur : { $length }
laboratory-millimetres = { $length } mm
laboratory-pixels = { $length } pixels
laboratory-not-measured = L’échelle de cette page n’est pas connue : aucune zone n’y a été mesurée.
laboratory-profile = Clarté le long de la règle
laboratory-beside = À côté :
laboratory-beside-number = Numéro d’un contact
laboratory-beside-lay = Poser à côté

laboratory-before = { $count ->
    [one] Le même document a été présenté lors d’un autre passage
   *[other] Le même document a été présenté lors de { $count } autres passages
}
laboratory-before-note = Seuls comptent les passages dont il reste quelque chose et que vous pouvez voir.
