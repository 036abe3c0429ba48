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
offices-refused-because = Motif donné : { $reason }.
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

## Personnes

offices-people = Personnes
offices-one-people = Compte
offices-one-proposals = Proposition
offices-one-devices = Appareil
offices-one-accesses = Qui a vu quoi
offices-one-rates = Taux
offices-no-people = Il n’y a pas encore de compte.
offices-account-there = peut se connecter
offices-account-waits = a besoin d’un lien pour commencer
offices-account-left = parti
offices-roles-held = Rôles
offices-posts = Postes
offices-passkeys = Clés d’accès
offices-deputies = Suppléants
offices-made = Création
offices-made-created = par l’administrateur
offices-made-founded = avec le registre
offices-made-refounded = de nouveau, à la machine
offices-linked = Lié au fournisseur
offices-yes = oui
offices-no = non
offices-none = aucun
offices-new-number = Nouveau matricule
offices-create = Créer un compte
offices-link-title = Le lien de { $number }
offices-link-note = Montré cette seule fois, il sert une fois et finit après 24 heures. Remettez-le en main propre.
offices-posts-note = On n’agit qu’aux postes où l’on est affecté.
offices-other-posts = Autres postes
offices-save-posts = Fixer les postes
offices-role = Rôle
offices-role-note = Un rôle se donne et se retire à deux : l’un propose ici, un commandant approuve.
offices-propose-give = Proposer de le donner
offices-propose-take = Proposer de le retirer
offices-credentials = Commencer et partir
offices-credentials-note = De nouveaux accès pour qui décide sur des voyageurs demandent deux personnes.
offices-invite = Donner un lien
offices-reset = Nouveaux accès
offices-reset-sure = Retirer tous les accès ?
offices-leave = Cette personne est partie
offices-leave-sure = Cela met fin à tout d’un coup, sans retour.
offices-revoke = Révoquer
offices-revoke-key-sure = Cette clé ne revient jamais.

## Appareils

offices-devices = Appareils
offices-device = Appareil
offices-kind = Type
offices-kind-swipe-reader = lecteur à passage
offices-kind-page-scanner = scanner de pages
offices-kind-chip-reader = lecteur de puce
offices-kind-camera = caméra
offices-kind-gate = portillon
offices-kind-folder = dossier surveillé
offices-token = Jeton
offices-token-good = valable
offices-token-soon = finit dans deux semaines
offices-token-over = délai passé
offices-token-revoked = révoqué
offices-heard = Dernier signe
offices-not-heard = pas depuis le démarrage
offices-do-something = À faire
offices-revoke-sure = { $name } sera refusé dès sa prochaine demande.
offices-token-title = Le jeton de { $name }
offices-token-note = Montré cette seule fois. Saisissez-le à l’appareil ; le registre n’en garde que l’empreinte.
offices-no-devices = Aucun appareil n’a encore de jeton.
    .hint = Enregistrez-en un ci-dessous ; son jeton est montré une fois.
offices-register = Un nouvel appareil
offices-register-note = Il remet des pièces et ne lit rien.
offices-device-name = Nom
offices-device-name-note = Petites lettres, chiffres et traits d’union, comme swipe-3.
offices-device-desk = Guichet, s’il en a un
offices-lasts = Durée du jeton
offices-lasts-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
offices-register-do = Enregistrer

## Qui a vu quoi

offices-accesses = Qui a vu quoi
offices-access-note = Chaque lecture ici est notée aussi, et figure dans la liste.
offices-when = Quand
offices-by-right = Par le droit
offices-purpose = Pour quoi
offices-purpose-inspection = contrôle
offices-purpose-audit = audit
offices-of-what = De quoi
offices-of-only = Seulement { $id }
offices-of-all = Tout de nouveau
offices-contact-number = Numéro d’un passage
offices-from = Du
offices-to = Au
offices-everybody = tous
offices-look = Regarder
offices-no-accesses = Personne n’a rien vu de tel.

## Taux

offices-rates = Taux par État
offices-rates-withheld = Un nombre n’est montré que s’il est nul, ou au moins { $least }. Les autres sont retenus, avec ce qui les trahirait.
offices-rates-note = Ils mesurent les contrôles et les listes, jamais les voyageurs. Si beaucoup étaient en ordre, le contrôle se trompe.
offices-withheld = retenu
offices-month = Mois, en UTC
offices-all-documents = tous les documents
offices-came-to = Résultat d’un contrôle
offices-check = Contrôle
offices-referred = Envoyés en deuxième ligne
offices-assessed = Évalués
offices-in-order = Trouvés en ordre
offices-all-posts = Tous les postes
offices-no-rates = Rien ne peut être montré de ce mois.
    .hint = Aucun État n’a eu { $least } documents, ou rien n’a été contrôlé. Choisissez un autre mois.

## Son propre compte

offices-may-do = Vous pouvez
offices-scope-own = les siens
offices-scope-post = ses postes
offices-scope-all = tout
offices-own-passkey = Vos clés d’accès
offices-own-passkey-none = Vous n’en avez pas encore. Créez-en une ici : elle confirme les actes graves.
offices-own-revoke-sure = Cette clé ne revient jamais, et vous êtes déconnecté partout.
offices-own-passkey-note = Les actes graves se confirment par une clé d’accès. Vous seul en ajoutez une à votre compte.
offices-own-passkey-add = Créer une clé d’accès
offices-own-passkey-done = Fait : elle vous connecte et confirme désormais.
offices-own-password = Mot de passe
offices-own-password-note = Il vous connecte avec un code. Qui se connecte par une clé d’accès n’en a pas besoin.
offices-own-password-field = Un autre mot de passe, de douze caractères au moins
offices-own-password-set = Changer le mot de passe
offices-own-password-done = Le mot de passe est changé.
offices-own-pin = PIN
offices-own-pin-note = Il vous ramène au guichet dans un service commencé par votre clé d’accès.
offices-own-pin-field = Quatre à huit chiffres
offices-own-pin-set = Fixer le PIN
offices-own-pin-done = Le PIN est fixé.
offices-own-badge = Badge
offices-own-badge-note = Il sert comme le PIN. Un nouveau badge remplace le précédent.
offices-own-badge-make = Créer un badge
offices-own-badge-title = Votre badge
offices-own-badge-once = Il n’est montré que cette fois : imprimez-le, ou écrivez-le sur votre carte. Le registre n’en garde que l’empreinte.
offices-own-sessions = Vos sessions
offices-own-sessions-note = Pour un guichet laissé ouvert, ou si quelque chose vous semble anormal : votre service finit aussitôt à tous les guichets.
offices-own-sessions-end = Se déconnecter partout
offices-own-sessions-sure = Vous êtes aussi déconnecté ici.
offices-deputy = Qui vous supplée
offices-deputy-note = Cette personne a vos rôles à vos postes jusqu’à la fin : 31 jours au plus.
offices-deputy-days = Pour combien de jours
offices-deputy-name = Désigner
offices-deputy-done = Désormais { $number } vous supplée.
offices-deputy-end = Mettre fin
offices-deputy-end-sure = Cette personne ne vous supplée plus dès maintenant.

## Ce que quelqu'un peut faire

offices-may-open-contact = commencer un passage
offices-may-add-evidence = ajouter des pièces
offices-may-see-contact = voir un passage
offices-may-observe = dire ce qui a été vu
offices-may-assess-suspicion = donner une première impression
offices-may-assess-finding = évaluer une constatation
offices-may-assess-opinion = donner un avis d’expert
offices-may-refer = envoyer en deuxième ligne
offices-may-close-referral = renvoyer de la deuxième ligne
offices-may-correct = corriger ce qui est noté
offices-may-merge = réunir des passages
offices-may-split = séparer des passages
offices-may-hand-over-contacts = passer un passage à un autre
offices-may-run-again = relancer les contrôles
offices-may-close-contact = terminer un passage
offices-may-admit = laisser passer
offices-may-admit-by-derogation = laisser passer par dérogation
offices-may-refuse = refuser l’entrée
offices-may-keep-from-leaving = retenir au départ
offices-may-seize = retenir un document
offices-may-return-to-carrier = rendre au transporteur
offices-may-hand-over = remettre à une autre autorité
offices-may-protect = laisser aller vers la protection
offices-may-withdrew = noter que quelqu’un est reparti
offices-may-interview-safeguards = interroger en privé
offices-may-read-safeguards = lire ce qui fut dit en privé
offices-may-watch-lanes = suivre les files
offices-may-relax-checks = assouplir des vérifications pour un temps
offices-may-keep-post-log = tenir le journal d’un poste
offices-may-see-rates = voir les taux
offices-may-see-trust = voir à qui la maison fait confiance
offices-may-see-ledger-state = voir l’état du registre
offices-may-see-access-log = lire qui a vu quoi
offices-may-import-routine-list = prendre des listes à la suite d’autres
offices-may-propose-anchor = proposer une nouvelle clé
offices-may-propose-list-signer = proposer un signataire de listes
offices-may-propose-unsigned-import = proposer des listes non signées
offices-may-propose-removal = proposer de retirer une confiance
offices-may-propose-role = proposer un rôle
offices-may-propose-policy = proposer une règle de contrôle
offices-may-propose-retention = proposer une durée de conservation
offices-may-approve-anchor = approuver une nouvelle clé
offices-may-approve-list-signer = approuver un signataire de listes
offices-may-approve-unsigned-import = approuver des listes non signées
offices-may-approve-removal = approuver le retrait d’une confiance
offices-may-approve-role = approuver un rôle
offices-may-approve-policy = approuver une règle de contrôle
offices-may-approve-retention = approuver une durée de conservation
offices-may-manage-accounts = tenir les comptes
offices-may-manage-posts = affecter les personnes aux postes
offices-may-manage-device-tokens = donner leurs jetons aux appareils
offices-may-manage-own-passkeys = tenir ses propres clés d’accès
offices-may-name-deputy = désigner qui supplée

## Rôles

offices-roles = Ce que les rôles peuvent
offices-role-may = Que peut ce rôle ? { $role }
offices-may-what = Pour
offices-reach-own = siens
offices-reach-post = postes
offices-reach-all = tout
offices-reach-not = –
offices-reach-never = jamais
offices-reach-long-own = Peut, pour ce qui est à soi
offices-reach-long-post = Peut, à ses postes
offices-reach-long-all = Peut, partout
offices-reach-note = Un tiret peut être changé par l’autorité dans un fichier ; « jamais » ne l’est par aucun.
offices-two = Deux personnes
offices-two-note = L’un propose, un autre approuve : jamais la même personne, ni qui la supplée.
offices-approved-at-most = approuvé au plus par : { $roles }
offices-apart = Jamais avec
offices-apart-note = Nul ne tient ces rôles en même temps que celui-ci.
offices-never = Jamais, quoi que dise un fichier
offices-rule-administrator-apart = L’administrateur ne voit rien d’un voyageur, n’agit sur aucun, et ne décide pas de la confiance.
offices-rule-auditor-only-looks = L’auditeur lit qui a vu quoi, les taux et l’état du registre ; jamais un passage, et ne décide rien.
offices-rule-no-content = Qui tient les listes de confiance, ou forme, n’a besoin d’aucun contenu d’un voyageur.
offices-rule-safeguards-of-protection = Seule la protection interroge en privé, et elle seule le lit.
offices-rule-protection-does-not-decide = La protection voit un passage et laisse aller vers la protection, sans rien décider d’autre.
offices-rule-first-line-suspects = La première ligne donne une première impression ; constatations et avis sont à qui a examiné.
offices-rule-access-log-of-auditor = Qui a vu quoi n’est lu que par l’auditeur.
offices-rule-approver = D’autres l’approuvent au plus.

## Le registre

offices-ledger = Le registre
offices-ledger-whole = Le registre est ce qui a été signé.
offices-ledger-fault = Le registre n’est pas ce qui a été signé.
    .hint = Ne changez rien, prévenez qui tient cette machine, et comparez avec ce qui fut noté ailleurs.
offices-ledger-unlooked = Le serveur n’a pas encore regardé depuis son démarrage.
offices-looked = Regardé :
offices-ledger-holds = Ce qu’il contient
offices-events = Événements notés
offices-events-signed = dont signés
offices-events-after = depuis
offices-checkpoint = Dernière signature
offices-checkpoint-note = Notez-le ailleurs : un registre devenu plus petit ou autre que ceci a été changé.
offices-no-checkpoint = Rien n’a encore été signé.
offices-record-name = Nom du registre
offices-root = Empreinte de tout
offices-signatures = Signé par

## Ce qui est gardé

offices-retention = Ce qui est gardé
offices-class = Registres
offices-class-inspection = Passages et contrôles
offices-class-fresh = Pièces des contacts en cours
offices-class-evidence = Pièces
offices-class-access = Qui a vu quoi
offices-class-post = Journal et ordres du poste
offices-class-people = Comptes
offices-class-proposal = Propositions
offices-class-erasure = Effacements
offices-class-node = De la machine
offices-class-drop = Dit en privé, scellé
offices-class-trust = À qui la maison fit confiance
offices-class-rule = Règles de la maison
offices-kept = Gardés
offices-term = Durée
offices-clock-begun = { $count ->
    [one] { $count } mois depuis le début
   *[other] { $count } mois depuis le début
}
offices-clock-contact-end = { $count ->
    [one] { $count } mois depuis la fin du passage
   *[other] { $count } mois depuis la fin du passage
}
offices-undeclared = non déclaré
offices-end = Ensuite
offices-end-erase = effacé
offices-end-archive = remis aux archives
offices-end-evidence = effacé, et aussitôt si rien n’est trouvé
offices-next-end = Première fin
offices-kept-good = dans les délais
offices-kept-due = { $count ->
    [one] { $count } arrivé à terme
   *[other] { $count } arrivés à terme
}
offices-kept-overdue = { $count ->
    [one] { $count } gardé un mois de trop
   *[other] { $count } gardés un mois de trop
}
offices-retention-good = Rien n’est gardé plus longtemps que permis.
offices-retention-overdue = { $count ->
    [one] { $count } registre est gardé un mois de plus que permis.
   *[other] { $count } registres sont gardés un mois de plus que permis.
}
offices-retention-do = Qui tient cette machine efface ce qui est dû : spartel erasure due.
offices-erasures = Derniers effacements
offices-erasures-note = Les pièces qui partent à la fin d’un passage, faute de constat, n’y figurent pas.
offices-ground = Motif
offices-records = Registres
offices-no-erasures = Rien n’a encore été effacé.
    .hint = Ce qui arrive à terme est effacé par qui tient cette machine, et paraît alors ici.

offices-rules = Comment les postes contrôlent
offices-rules-note = Personne ne choisit pour un seul voyageur : un poste contrôle selon sa règle. L’un propose une règle, un commandant l’approuve.
offices-post = Poste
offices-posts-all = Tous les postes sans règle propre
offices-checks-by = Contrôle avec
offices-rule-since = Depuis
offices-rule-none = pas de règle : comme le programme le propose
offices-no-posts = Personne n’est encore affecté.
    .hint = Dites sur la page d’une personne où elle est affectée.
offices-propose-rule = Proposer une autre règle
offices-propose-rule-note = Chaque profil interroge ici les listes de documents perdus et volés.
offices-profile-desk = Lecteur avec lumière blanche, infrarouge et ultraviolette
offices-profile-desk-visible = Lecteur avec la seule lumière blanche
offices-profile-stationary = Contrôle fixe, tout est exigé (TR-03135)
offices-profile-self-service = Libre-service, tout est exigé (TR-03135)
offices-profile-partially-mobile = En partie mobile, tout est exigé (TR-03135)
offices-profile-fully-mobile = Entièrement mobile, tout est exigé (TR-03135)
offices-profile-kiosk = Borne, tout est exigé (TR-03135)
offices-profile-asylum-registration = Enregistrement d’asile, tout est exigé (TR-03135)
offices-rule-checks = À { $post }, les passages sont contrôlés avec : { $profile }.
offices-rule-checks-all = Dans tous les postes sans règle propre, les passages sont contrôlés avec : { $profile }.
offices-rule-kept = « { $class } » est gardé tant de mois : { $months }.
offices-rule-later = Elle vaut pour ce dont le délai commence après. Ce qui est déjà gardé garde sa fin.
offices-propose-kept = Proposer une autre durée
offices-propose-kept-note = Ce qui explique le registre lui-même va aux archives, et aucune règle n’y change rien.
offices-class-of = Quoi
offices-months = Mois
offices-months-between = { $least } à { $most }
offices-approve-rule-key = Lisez d’abord ce qui est proposé. Votre clé d’accès confirme exactement cette règle.
