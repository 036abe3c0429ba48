# Le laboratoire, en français : la deuxième ligne examine un document avec du temps et une lampe.
# Règles : dire ce qui a été contrôlé et rien de plus ; juger les parties du document, jamais la personne ; 25 mots au plus.

laboratory-title = Envoyés en deuxième ligne
laboratory-phase = Quels contacts
laboratory-phase-referred = Envoyés
laboratory-phase-open = Au guichet
laboratory-phase-ended = Terminés
laboratory-phase-merged = Réuni avec un autre
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

## Ce que la machine a contrôlé

laboratory-page-checks = Contrôles
laboratory-page-chain = Signataire et confiance
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
laboratory-chain-serial = Numéro de série
laboratory-chain-validity = Valable
laboratory-chain-until = Valable jusqu’au
laboratory-chain-fingerprint = SHA-256
laboratory-chain-key = Clé nommée
laboratory-chain-revocation = Révocation
laboratory-chain-crl = La liste la plus récente détenue aujourd’hui est de { $country }, signée le
laboratory-chain-crl-due = prochaine attendue le
laboratory-chain-crl-overdue = en retard
laboratory-chain-no-crl = Aucune liste de révocation de { $country } n’est détenue aujourd’hui.
laboratory-chain-no-anchor = Aucune autorité de { $country } n’est détenue pour ce signataire
laboratory-chain-no-anchor-note = Cela ne dit rien du document. Une liste maîtresse plus récente, ou l’État lui-même, peut fournir le certificat.
laboratory-chain-closed = La chaîne est complète : le signataire de { $country } mène à { $anchor }, attestée par { $count ->
    [one] { $count } liste
   *[other] { $count } listes
}.
laboratory-chain-open = La chaîne est incomplète : un signataire de { $country } est nommé, et son autorité n’est pas détenue ici.

## La table lumineuse

laboratory-table = Table lumineuse
laboratory-table-of = Page sous cette lumière : { $light }. Les flèches la déplacent, plus et moins l’agrandissent.
laboratory-no-table = La table lumineuse n’a pas pu être chargée. Rechargez la page ; rien n’est perdu.
laboratory-no-pictures = Aucune image d’un document n’est ici
    .hint = Un scanner de pages ou une caméra au guichet ajoute des images à ce contact. Elles apparaissent ici d’elles-mêmes.
light-reference = Référence
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
laboratory-keys = 1 2 3 lumière · B fondu · C rideau · L alternance · X différence · M règle
laboratory-ruler-end = Bout { $number } de la règle. Les flèches le déplacent. Longueur : { $length }
laboratory-millimetres = { $length } mm
laboratory-pixels = { $length } pixels
laboratory-not-measured = L’échelle de cette page n’est pas connue : aucune zone n’y a été mesurée.
laboratory-profile = Clarté le long de la règle
laboratory-beside = À côté :
laboratory-beside-number = Numéro d’un contact
laboratory-beside-lay = Poser à côté
