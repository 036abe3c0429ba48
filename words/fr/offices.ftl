# Listes et administration, en français.

## À qui la maison fait confiance

offices-now = De confiance maintenant
offices-radar = Radar par État
offices-versions = Versions
offices-bring = Apporter des listes
offices-proposals = Propositions
offices-proposal = Proposition
offices-state-of = Confiance en { $state }
offices-version = Version { $serial }
offices-version-short = Version
offices-lists = Listes
offices-list = Liste
offices-list-master-list = Liste maîtresse
offices-list-national-decision = Décision de l’autorité
offices-list-revocation-list = Liste de certificats révoqués
offices-list-deviation-list = Liste d’erreurs connues
offices-list-of = { $kind }, { $state }, signée : { $date }
offices-issuer = État
offices-age = Âge
offices-age-fresh = { $count ->
    [one] apportée il y a { $count } jour
   *[other] apportée il y a { $count } jours
}
offices-age-days = { $count ->
    [one] plus de 3 jours ouvrés ({ $count } jour)
   *[other] plus de 3 jours ouvrés ({ $count } jours)
}
offices-age-weeks = { $count ->
    [one] plus de 4 semaines ({ $count } jour)
   *[other] plus de 4 semaines ({ $count } jours)
}
offices-age-today = apportée aujourd’hui
offices-age-overdue = la suivante est en retard
offices-age-none = ne vieillit pas
offices-seen = Dernier apport
offices-signed = Signée
offices-due = Suivante attendue
offices-count = Entrées
offices-words = Décidé
offices-fingerprint = Empreinte
offices-all-fresh = Toutes les listes sont assez récentes.
offices-weeks = { $count ->
    [one] { $count } liste a plus de quatre semaines : trop pour tous.
   *[other] { $count } listes ont plus de quatre semaines : trop pour tous.
}
offices-days = { $count ->
    [one] { $count } liste n’a pas été apportée depuis plus de trois jours ouvrés.
   *[other] { $count } listes n’ont pas été apportées depuis plus de trois jours ouvrés.
}
offices-overdue = { $count ->
    [one] { $count } liste de certificats révoqués devrait avoir été remplacée.
   *[other] { $count } listes de certificats révoqués devraient avoir été remplacées.
}
offices-holds = Clés : { $keys }. Certificats : { $certificates }. Version : { $serial }.
offices-specimen = Ce sont des listes de démonstration. Elles ne servent jamais à une frontière.
offices-no-lists = Rien n’est encore de confiance.
    .hint = Qui tient les listes de confiance apporte la première, et une deuxième personne l’approuve.
offices-package = Emporter tout le magasin (trust.bin)

## Radar

offices-state = État
offices-radar-look = { $count ->
    [one] { $count } point, pressant
   *[other] { $count } points, dont certains pressants
}
offices-radar-unknown = { $count ->
    [one] { $count } point à savoir
   *[other] { $count } points à savoir
}
offices-radar-clear = rien à dire
offices-do = À faire d’abord
offices-keys = Clés
offices-certificates = Certificats
offices-until = Valable jusqu’au
offices-vouchers = Garanti par
offices-missing = États dont rien n’est détenu
offices-said = Ce qu’il faut dire
offices-held = Ce qui est détenu

## Versions et différences

offices-since = Depuis
offices-by = Pris par
offices-founded = qui a fondé le registre
offices-way = Comment
offices-by-two = approuvé par une deuxième personne
offices-by-one = à la suite d’une liste acceptée
offices-changed = Ce qui a changé
offices-origin = D’où elle vient
offices-show-proposal = Montrer la proposition
offices-as-inspections = Comme les contrôles la nomment
offices-no-difference = Rien ne diffère : il est noté que quelqu’un a regardé.
offices-grounds = Il faut deux personnes, parce que :
offices-ground-new-anchor = une clé devient de confiance qui ne l’était pas
offices-ground-new-list-signer = aucune liste de ce signataire n’a été acceptée avant
offices-ground-unsigned = personne ne l’a signé
offices-ground-whole-store = cela remplace tout le magasin
offices-ground-not-newer = une liste en remplace une aussi récente, ou plus
offices-ground-removed = quelque chose n’est plus de confiance ou détenu
offices-ground-revocation-taken-back = un certificat révoqué n’est plus sur la liste
offices-certificates-added = { $count ->
    [one] { $count } certificat nouveau
   *[other] { $count } certificats nouveaux
}
offices-certificates-removed = { $count ->
    [one] { $count } certificat disparu
   *[other] { $count } certificats disparus
}
offices-states-added = { $count ->
    [one] { $count } État dont rien n’était détenu
   *[other] { $count } États dont rien n’était détenu
}
offices-states-removed = { $count ->
    [one] { $count } État dont plus rien n’est détenu
   *[other] { $count } États dont plus rien n’est détenu
}
offices-keys-removed = { $count ->
    [one] { $count } clé n’est plus de confiance
   *[other] { $count } clés ne sont plus de confiance
}
offices-lists-added = { $count ->
    [one] { $count } liste nouvelle
   *[other] { $count } listes nouvelles
}
offices-lists-removed = { $count ->
    [one] { $count } liste remplacée ou retirée
   *[other] { $count } listes remplacées ou retirées
}
offices-seal-signers-added = { $count ->
    [one] { $count } signataire de cachets nouveau
   *[other] { $count } signataires de cachets nouveaux
}
offices-seal-signers-removed = { $count ->
    [one] { $count } signataire de cachets disparu
   *[other] { $count } signataires de cachets disparus
}
offices-odd = À remarquer
offices-odd-list-signer-purpose-not-critical = L’usage du signataire n’est pas marqué critique.
offices-odd-list-signer-not-valid-at-signing = Le signataire n’était pas valide au moment de signer.
offices-odd-list-signer-expired = Le certificat du signataire a expiré.
offices-odd-list-root-expired = La racine du signataire a expiré.
offices-odd-list-signer-not-verified = Le signataire n’a pas pu être vérifié.
offices-key = Clé
offices-key-new = clé nouvelle
offices-certificate-root = certificat racine
offices-certificate-link = certificat de liaison

## Ce que cela change

offices-effect = Ce que cela changerait
offices-effect-note = Les passages ouverts ou gardés sont recontrôlés avec les deux magasins, et rien n’est noté.
offices-effect-ask = Contrôler sur les passages
offices-effect-busy = Contrôle en cours …
offices-effect-none = Aucun passage ouvert ou gardé n’a de document de ces États.
offices-turn-same = { $count ->
    [one] { $count } passage reste : { $outcome }
   *[other] { $count } passages restent : { $outcome }
}
offices-turn = { $count ->
    [one] { $count } passage : { $before } avant, { $after } après
   *[other] { $count } passages : { $before } avant, { $after } après
}
offices-effect-left = { $count ->
    [one] { $count } autre passage n’a pas été contrôlé.
   *[other] { $count } autres passages n’ont pas été contrôlés.
}
offices-outcome-all-clear = rien trouvé
offices-outcome-failed = à regarder
offices-outcome-undetermined = non tranché
offices-outcome-incomplete = tout n’a pas été contrôlé

## Apporter des listes

offices-drop = Déposez ici des listes ou un paquet
    .hint = Listes maîtresses, de révocation, d’erreurs connues, certificats, fichiers d’annuaire, ou un trust.bin. Rien n’est pris avant que vous l’ayez vu.
offices-special = Ce qui n’est pas la règle
offices-how-decision = Décision de l’autorité
offices-how-decision-note = Les mots par lesquels l’autorité fait confiance à ce que personne n’a signé. Ils sont gardés.
offices-how-older = Une liste peut en remplacer une plus récente
offices-how-keep = Garder les certificats que la liste plus récente n’a plus
offices-how-signer = Racine d’un premier signataire
offices-look-again = Regarder de nouveau
offices-answer = Ce qu’elles changeraient
offices-looking = Le serveur les regarde.
offices-nothing-brought = Rien n’a été apporté. La différence s’affiche d’abord ici.
offices-only-shown = Seulement montré : rien n’a encore été pris.
offices-take-in = Prendre
offices-propose = Proposer à une deuxième personne
offices-brought-applied = Pris. La maison y fait confiance désormais.
offices-brought-proposed = Proposé. Une deuxième personne a sept jours au plus.

## Deux personnes

offices-matter = Objet
offices-matter-anchor = Une nouvelle clé de confiance
offices-matter-list-signer = Un nouveau signataire de listes
offices-matter-unsigned-import = Des listes que personne n’a signées
offices-matter-removal = Une confiance retirée
offices-matter-role = Un rôle ou de nouveaux accès
offices-matter-reset = De nouveaux accès
offices-matter-policy = Une règle de contrôle
offices-matter-retention = Durée de conservation
offices-proposal-open = attend une deuxième personne
offices-proposal-approved = approuvé
offices-proposal-refused = refusé
offices-proposal-withdrawn = retiré
offices-proposal-expired = délai passé
offices-proposed-by = Proposé par
offices-proposed = Proposé
offices-waits-until = Attend jusqu’au
offices-digest = Son contenu
offices-no-proposals = Rien n’attend une deuxième personne.
    .hint = Ce qui demande deux personnes paraît ici quand quelqu’un le propose.
offices-decision = Décision
offices-role-given = { $number } reçoit le rôle : { $role }
offices-role-taken = { $number } perd le rôle : { $role }
offices-reset-proposed = { $number } reçoit de nouveaux accès : tous les anciens sont retirés, et un nouveau lien peut être donné.
offices-content-gone = Son contenu n’est plus montré.
offices-settled-approved = Approuvé par une deuxième personne, et fait.
offices-settled-refused = Refusé. On peut le proposer de nouveau.
offices-settled-withdrawn = Retiré par qui l’avait proposé.
offices-settled-expired = Sept jours ont passé sans deuxième personne. On peut le proposer de nouveau.
offices-hinder-own = Vous l’avez proposé. Une autre personne l’approuve, et personne qui vous supplée.
offices-hinder-concerned = Cela concerne votre propre compte. Une autre personne décide.
offices-hinder-right = Votre rôle permet de le lire ; d’autres l’approuvent.
offices-hinder-not-taken = On ne peut plus le prendre tel qu’il fut proposé.
offices-approve = Approuver
offices-approve-key = Lisez d’abord ce qui change. Votre clé d’accès confirme exactement cette différence.
offices-approve-plain = Lisez-le d’abord. Votre accord le réalise, et votre numéro reste à côté.
offices-approve-sure = Avez-vous lu ce qui change ?
offices-approve-yes = Oui, approuver
offices-refuse = Refuser
offices-reason = Motif
offices-reason-not-needed = pas nécessaire
offices-reason-not-verified = provenance non vérifiée
offices-reason-wrong-content = contenu inexact
offices-reason-ask-first = à discuter d’abord
offices-withdraw = Retirer
offices-withdraw-sure = Retirer cette proposition ?
offices-nobody = personne
offices-you = vous ({ $number })
offices-other = une autre personne
