# La conduite d’un poste, en français.

watch-title = Conduite de { $post }
watch-pages = Pages de la conduite
watch-now = Maintenant
watch-hand-over = Transmettre des passages
watch-no-post = Vous n’êtes affecté à aucun poste.
    .hint = L’administrateur dit qui est affecté où.
watch-needs = À voir d’abord
watch-seen = Vu à
watch-seen-last = Injoignable, vu pour la dernière fois à
watch-needs-nothing = Rien ne vous attend.
watch-need-unresolved = { $count ->
    [one] { $count } passage aurait dû se terminer et ne l’a pas pu.
   *[other] { $count } passages auraient dû se terminer et ne l’ont pas pu.
}
watch-need-referrals = { $count ->
    [one] { $count } voyageur est en deuxième ligne depuis { $time }.
   *[other] { $count } voyageurs sont en deuxième ligne depuis longtemps, le premier depuis { $time }.
}
watch-need-left = { $lane } : quelqu’un est au guichet, et { $number } n’est pas connecté.
watch-need-long = { $lane } : un voyageur est au guichet depuis { $time }.
watch-need-ended = Le jeton de { $device } a expiré : il ne peut plus rien remettre.
watch-need-ends = Le jeton de { $device } expire dans { $time }.
watch-need-silent = { $count ->
    [one] { $count } appareil reste muet alors que des voyageurs passent. Faites-le vérifier.
   *[other] { $count } appareils restent muets alors que des voyageurs passent. Faites-les vérifier.
}
watch-need-lists = { $count ->
    [one] { $count } liste de confiance n’a pas été apportée depuis plus de quatre semaines.
   *[other] { $count } listes de confiance n’ont pas été apportées depuis plus de quatre semaines.
}
watch-to-list = Voir les passages
watch-numbers = Comment va le poste
watch-counters = Aux guichets
watch-referred = En deuxième ligne
watch-began = Commencés
watch-ended = Terminés
watch-at-once = maintenant
watch-hour = dans la dernière heure
watch-day = dans les dernières 24 heures
watch-person = Durée par voyageur
watch-vehicle = Durée par véhicule
watch-p95 = 95 % en { $time } au plus
watch-too-few = { $count } en 24 heures. La durée se dit à partir de { $least }.
watch-lanes = Couloirs
watch-lanes-none = Aucun couloir n’a travaillé dans la dernière heure.
    .hint = Un couloir apparaît dès qu’un agent y commence un passage.
watch-lane-left = Personne de connecté
watch-lane-closed = Fermé
watch-lane-long = Longue attente
watch-lane-away = Absent
watch-lane-works = Au travail
watch-lane-free = Libre
watch-lane-unnamed = Sans nom
watch-lane-nobody = personne au guichet
watch-lane-since = { $count ->
    [one] au guichet, depuis { $time }
   *[other] au guichet, le premier depuis { $time }
}
watch-lane-shift = en service depuis
watch-lane-last = Dernier passage commencé à
watch-referrals = En deuxième ligne
watch-referrals-none = Personne n’y est.
    .hint = Qui est envoyé plus loin figure ici jusqu’à son retour.
watch-sent = envoyé à
watch-expected = Attendus
watch-expected-none = Aucun groupe n’est annoncé.
    .hint = Les agents annoncent véhicules, traversées et familles au guichet.
watch-group-vehicle = Véhicule
watch-group-carrier = Traversée, vol ou train
watch-group-family = Famille
watch-come = { $come } sur { $count } venus, { $ended } passés
watch-devices = Appareils
watch-devices-note = Un appareil remet ce qui vient, et personne ne l’interroge : son silence seul n’est pas une panne.
watch-devices-none = Aucun appareil n’a de jeton ici.
    .hint = L’administrateur donne leurs jetons aux lecteurs et caméras.
watch-device-swipe-reader = lecteur à défilement
watch-device-page-scanner = scanner de page
watch-device-chip-reader = lecteur de puce
watch-device-camera = caméra
watch-device-gate = portique
watch-device-folder = dossier surveillé
watch-device-heard = entendu
watch-device-silent = muet
watch-device-ended = jeton expiré
watch-device-until = jeton jusqu’au
watch-lists = Listes de confiance
watch-lists-none = Aucune liste n’est tenue.
    .hint = Le gestionnaire des listes de confiance les apporte.
watch-list-master-list = Liste maîtresse
watch-list-national-decision = Décision nationale
watch-list-revocation-list = Liste de révocation
watch-list-deviation-list = Liste des écarts
watch-list-today = apportée aujourd’hui
watch-list-days = { $count ->
    [one] apportée il y a { $count } jour
   *[other] apportée il y a { $count } jours
}
watch-older-than-three-working-days = { $count ->
    [one] il y a { $count } jour : plus de trois jours ouvrés
   *[other] il y a { $count } jours : plus de trois jours ouvrés
}
watch-older-than-four-weeks = { $count ->
    [one] il y a { $count } jour : plus de quatre semaines
   *[other] il y a { $count } jours : plus de quatre semaines
}
watch-hand-note = Qui reprend un passage en répond dès lors. L’ouverture de cette liste est enregistrée.
watch-from = Responsable
watch-from-all = tous
watch-all = Choisir tous ceux affichés
watch-to = Transmettre à
watch-to-choose = Choisir un agent
watch-hand = { $count ->
    [one] Transmettre { $count } passage
   *[other] Transmettre { $count } passages
}
watch-handed = { $count ->
    [one] { $count } passage transmis.
   *[other] { $count } passages transmis.
}
watch-hand-none = Aucun passage n’est en cours à ce poste.
    .hint = Il n’y a rien à transmettre. Les passages en cours figurent ici.
watch-hand-nobody = Personne affecté ici ne pourrait en reprendre.
    .hint = L’administrateur dit qui est affecté où.

watch-log = Journal du poste
watch-log-none = Le journal est encore vide.
    .hint = Les ordres d’assouplissement y figurent d’eux-mêmes ; les notes, quand quelqu’un en écrit une.
watch-relaxed = Assoupli maintenant
watch-relaxed-note = Un ordre laisse passer sans certaines vérifications, pour un temps. Il ne change aucun résultat et ne fait passer personne chez qui quelque chose a été trouvé.
watch-relaxed-none = Rien n’est assoupli. Tout est exigé.
watch-relax = Assouplir …
watch-relax-what = Ce qui peut manquer
watch-relax-whom = Pour
watch-all-directions = tous les sens
watch-relax-why = Motif
watch-relax-choose = Choisir le motif
watch-relax-for = Pendant
watch-because-crowd = attente insupportable
watch-because-danger = attente dangereuse
watch-because-equipment = appareil en panne
watch-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
watch-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
watch-relax-title = Assouplir ces vérifications ?
watch-relax-line = Vous en répondez en votre nom. Votre clé confirme exactement cet ordre, et le journal le garde.
watch-relax-yes = Assouplir
watch-until = jusqu’à
watch-lift = Lever
watch-lift-ask = Tout exiger de nouveau ?
watch-ordered = Vérifications assouplies
watch-lifted = Levé à
watch-note = Noter quelque chose
watch-note-note = Sur le travail du poste. Ne nommez aucun voyageur : ni nom, ni numéro de document.
watch-note-text = Note
watch-note-write = Noter
watch-subject = Au sujet de
watch-subject-incident = un incident
watch-subject-equipment = un appareil
watch-subject-traffic = l’affluence
watch-subject-staff = le personnel
watch-subject-visit = une visite
watch-subject-other = autre chose
