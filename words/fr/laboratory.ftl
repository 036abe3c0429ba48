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
