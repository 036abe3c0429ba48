# Les écrans, en français : ce qui s'y lit. Un code est la fin du nom de son message ; .hint dit que faire ensuite.
# Règles : dire ce qui a été contrôlé et rien de plus ; juger les éléments du document, jamais la personne ; 25 mots au plus.

## Le cadre

frame-name = Spartel
frame-places = Lieux
frame-clock = Heure locale et UTC
frame-language = Langue
frame-light = Écran clair
frame-dark = Écran sombre
frame-officer = Agent
frame-change = Changer d’agent
frame-lock = Verrouiller, je m’absente
frame-end = Terminer le service
frame-lost = Pas de connexion : ce qui n’est pas envoyé reste dans cette fenêtre
frame-there = Connecté
frame-demonstration = Démonstration : rien ni personne n’y est réel.
frame-no-place = Il n’y a pas encore d’écran pour votre rôle.
    .hint = Ce que vous pouvez faire est déjà ouvert aux programmes.
frame-server = Ce qui fonctionne ici
place-watch = Conduite du poste
place-desk = Guichet
place-private = Garanties
place-laboratory = Laboratoire

role-first-line = Première ligne
role-second-line = Deuxième ligne
role-protection = Protection
role-commander = Chef de poste
role-trust-list-manager = Gestionnaire des listes de confiance
role-administrator = Administrateur
role-auditor = Auditeur de la protection des données
role-trainer = Formateur

## Ouvrir une session

session-sign-in = Ouvrir une session
session-locked = Verrouillé
session-change = Changer d’agent
session-with-passkey = Avec ma clé d’accès
session-with-provider = Avec { $name }
session-or = ou
session-way-password = Mot de passe et code
session-way-pin = Code PIN ou badge
session-number = Matricule
session-number-or-none = Matricule, si ce n’est pas vous qui avez verrouillé
session-password = Mot de passe
session-code = Code à six chiffres
session-pin = Code PIN ou badge
session-pin-when = Pendant un service commencé avec une clé d’accès.
session-enter = Entrer
session-stay = Garder la session

link-title = Votre compte
link-ask = Saisissez ou collez le lien qui vous a été remis. Il sert une fois, pendant 24 heures.
link-field = Lien
link-go-on = Continuer
link-of = Ce lien est celui du matricule { $number }.
link-passkey = Créer une clé d’accès
link-passkey-why = Une clé d’accès ne peut être ni lue ni donnée, et dispense de codes.
link-password = Choisir plutôt un mot de passe avec des codes
link-secret = Saisissez ce secret dans votre application de codes. Il n’est montré qu’une fois.
link-new-password = Nouveau mot de passe, douze caractères au moins
link-set = Enregistrer le mot de passe
link-done = C’est fait. Vous pouvez ouvrir une session.

## Ce qui empêche

problem-other = Cela n’a pas pu se faire ({ $code }).
    .hint = Réessayez ; si cela persiste, prévenez qui tient ce serveur.
problem-network = Le serveur ne répond pas.
    .hint = Ce qui n’est pas envoyé reste dans cette fenêtre et part dès que le serveur répond.
problem-no-passkey = Ce navigateur n’a pas de clés d’accès ici.
    .hint = Utilisez le mot de passe et un code, ou un autre navigateur.
problem-too-many-files = { $count } fichiers à la fois, c’est plus qu’un seul document n’en a.
    .hint = Rien n’a été pris. Déposez les fichiers ou le dossier d’un seul document.
problem-passkey-refused = La clé d’accès n’a pas été utilisée.
    .hint = Réessayez, ou utilisez le mot de passe et un code.

## Les mots du guichet

frame-notice = Avis
direction-entry = Entrée
direction-exit = Sortie
direction-transit = Transit
light-vi = Blanche
light-ir = Infrarouge
light-uv = Ultraviolette
sex-F = féminin
sex-M = masculin
sex-X = sexe non indiqué

## Le guichet

desk-direction = Sens du passage
desk-post = Poste
desk-lane = Couloir
desk-open = Pas encore terminés :
desk-left = Vous n’en avez pas terminé avec ce voyageur.
    .hint = Rien n’est perdu : reprenez où vous en étiez, ou prenez le voyageur suivant.
desk-left-do = Reprendre ce voyageur
desk-page = Document
desk-light = Lumière
desk-pages = Pages
desk-page-number = Page { $number }
desk-page-in = Page du document, lumière : { $light }
desk-drop = Déposez le document ici
    .hint = Images de ses pages, fichiers de sa puce, sa zone ou son cachet : un par un, ou tout un dossier.
desk-choose = Choisir des fichiers
desk-lights = Prises de vue : { $lights }.
desk-fineness = { $number } pixels par pouce.
desk-aside = Pas un élément à contrôler, laissé de côté : { $files }.
desk-unshown = Ce navigateur ne peut pas montrer le format de cette image. Elle est contrôlée quand même.
desk-zone = Zone de lecture automatique
desk-percent = { $percent } %
desk-certainty-zone = zone de lecture automatique lue, sûre à { $percent } %
desk-certainty-doubt = caractère { $column } de la ligne { $line } lu, sûr à { $percent } %
desk-no-zone = Zone de lecture automatique
desk-holder = Titulaire et document
desk-documents = Documents
desk-portrait-printed = Portrait imprimé
desk-portrait-chip = Portrait de la puce
desk-portrait-signed = Portrait de la puce, signé
desk-portrait-altered = Portrait de la puce, autre que signé
desk-portrait-unproven = Portrait de la puce, non prouvé
desk-age = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
desk-document = { $type }, { $issuer }
desk-expired = Expiré : { $date }
desk-left-years = { $count ->
    [one] Encore valable : { $count } an
   *[other] Encore valable : { $count } ans
}
desk-left-months = { $count ->
    [one] Encore valable : { $count } mois
   *[other] Encore valable : { $count } mois
}
desk-left-days = { $count ->
    [one] Encore valable : { $count } jour
   *[other] Encore valable : { $count } jours
}
desk-as-signed = d’après la signature
desk-as-printed = d’après l’imprimé, non prouvé
desk-as-unproven = tel que lu, non prouvé par une signature
desk-field = Champ
desk-printed-zone = Zone imprimée
desk-chip-none = Puce
desk-chip-signed = Puce, signé
desk-chip-unproven = Puce, non prouvé
desk-chip-altered = Puce, autre que signé
desk-seal = Cachet
desk-same = identique
desk-unsure = pas sûr
desk-absent = rien ici
desk-proofs = Ce qui est prouvé, et bon à savoir
desk-summary = Résumé
desk-reasons = Raisons
desk-show = Montrer
desk-waiting = Voyageur suivant
desk-waiting-line = Posez le document sur le lecteur, ou déposez ses fichiers.
desk-working = Contrôle en cours
desk-working-line = Les résultats arrivent dès qu’ils sont prêts.
desk-clear-line = Tout ce qui était requis. Comparez les visages.
desk-look = Regardez ici
desk-incomplete = Tout n’a pas été contrôlé
desk-second = Deuxième ligne
desk-sent = Adressé à la deuxième ligne
desk-sent-line = La deuxième ligne voit les éléments et ces raisons.
desk-over = Ce passage est terminé
desk-over-line = Quelqu’un l’a terminé sur un autre écran. Ce qui est enregistré reste, et rien de plus ne part d’ici. Continuez avec le voyageur suivant.
desk-over-merged = Il a été réuni à un autre passage, qui garde ses éléments. Rien de plus ne part d’ici. Continuez avec le voyageur suivant.
desk-ended-all = Les { $total } contrôles requis sont terminés.
desk-ended-of = { $ended } contrôles requis sur { $total } sont terminés.
desk-before = { $number } : terminé à ce guichet.
desk-not-sent = Pas encore envoyé : gardé dans cette fenêtre jusqu’à ce que le serveur réponde.
desk-unsent = Tout n’a pas été envoyé.
    .hint = C’est gardé dans cette fenêtre seulement. Envoyez de nouveau ; si rien ne part, prévenez vous-même la deuxième ligne.
desk-unsent-again = Envoyer de nouveau
desk-unsent-settled = Réglé autrement
desk-gaps-say-nothing = Cela ne dit rien du document.
desk-by-hand = Vos yeux et vos mains sont maintenant le meilleur contrôle
desk-by-hand-face = Comparez le visage au portrait : oreilles, sourcils, bouche.
desk-by-hand-touch = Touchez : relief de l’impression, bords du portrait, reliure.
desk-by-hand-tilt = Inclinez : les couleurs et les images doivent bouger.
desk-by-hand-light = Par transparence, puis sous ultraviolet : papier sombre, fibres brillantes.
desk-by-hand-talk = Parlez calmement du voyage. Une hésitation seule ne dit rien.
desk-do-next = Visages comparés : suivant
desk-do-second = Deuxième ligne
desk-do-private = À l’écart
desk-do-after = Voyageur suivant
desk-do-by-hand = Contrôlé à la main …
desk-by-hand-title = Laisser passer ce voyageur ?
desk-by-hand-ask = Tout n’a pas pu être contrôlé. Vous avez comparé les visages et regardé le document vous-même ; le registre le dira.
desk-by-hand-yes = Oui, contrôlé à la main
desk-order = Un ordre du poste laisse passer sans : { $sets }. Il vaut jusqu’à
desk-do-order = Passe par ordre
set-chip = Puce
set-lamps = Lumière infrarouge et ultraviolette
set-lists = Listes des documents perdus et volés
desk-back = Retour
desk-tray = Laissé par les appareils :
desk-tray-take = { $device } : { $count ->
    [one] prendre { $count } élément
   *[other] prendre { $count } éléments
}
desk-group = Véhicule ou famille
desk-group-form = Véhicule ou famille
desk-group-expected = Combien de voyageurs
desk-group-plate = Plaque, s’il y en a une
desk-group-begin = Commencer
desk-group-leave = Fini avec ce groupe
desk-group-aside = Mettre de côté
desk-group-ended = { $ended } voyageurs sur { $total }
group-vehicle = Véhicule
group-family = Famille
desk-tile-open = pas terminé
desk-tile-clear = terminé
desk-tile-ended = terminé, quelque chose a été noté
desk-tile-second = en deuxième ligne
desk-do-withdraw = Le voyageur ne veut pas continuer …
desk-withdraw-title = Le voyageur veut-il repartir ?
desk-withdraw-ask = Personne n’est renvoyé ainsi : c’est sa propre volonté, et les questions en privé viennent d’abord.
desk-withdraw-yes = Oui, de sa propre volonté
desk-claim = Le prochain d’un appareil
desk-claim-title = Le prochain de { $device } est à ce voyageur
desk-claim-name = Faites commencer le nom du fichier, ou de son dossier, par ceci :
desk-claim-program = Donnez ceci au programme de l’appareil :
desk-claim-copy = Copier
desk-claim-done = Fait
desk-links = Enfants
desk-links-line = Reliez chaque enfant aux adultes venus avec lui, selon ce qu’ils disent être. Rien n’est vérifié par là.
desk-link = { $child } est venu avec { $adult } : { $relation }
desk-link-undo = Annuler
desk-link-child = Enfant
desk-link-adult = Adulte
desk-link-relation = Qui l’adulte dit être
desk-link-do = Relier
desk-claim-lasts = { $count ->
    [one] Cela vaut { $count } minute, pour un seul dépôt.
   *[other] Cela vaut { $count } minutes, pour un seul dépôt.
}
relation-parent = parent
relation-grandparent = grand-parent
relation-sibling = frère ou sœur
relation-relative = membre de la famille
relation-guardian = tuteur
relation-leader = responsable du groupe
relation-other = quelqu’un d’autre
desk-camera = Caméra
desk-camera-take = Prendre l’image
desk-camera-which = Quelle caméra
desk-camera-number = Caméra { $number }
desk-camera-waiting = En attente de la caméra.
desk-camera-none = Aucune caméra n’est utilisable ici. Branchez-en une, ou autorisez-la dans le navigateur.
desk-camera-dark = Trop sombre : plus de lumière sur la page.
desk-camera-bright = Trop clair : moins de lumière, ou inclinez un peu la page.
desk-camera-blurred = Pas net : ne bougez plus, approchez, laissez la mise au point se faire.
desk-camera-good = Nette et bien éclairée : la page entière doit être dans l’image.

## Les listes, où qu'elles soient

table-filter = Filtrer : { $list }
table-filter-short = Filtrer
table-export = Emporter en CSV
table-loading = Lecture en cours.
table-all = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
table-of = { $count ->
    [one] { $count } ligne sur { $total }
   *[other] { $count } lignes sur { $total }
}
table-more = En montrer plus
table-more-note = Le tri, le filtre et le fichier portent sur ce qui est montré.
place-records = Passages
place-trust = Confiance
place-offices = Administration
place-own = Mon compte
frame-own = Mon compte
once-code = Code QR
once-copy = Copier
once-copied = Copié
once-done = C’est noté : le masquer
