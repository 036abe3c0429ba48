# Les passages : la liste et une page chacun, en français.

## La liste

records-number = Numéro
records-phase = État
records-phase-open = ouvert
records-phase-referred = en deuxième ligne
records-phase-ended = terminé
records-phase-merged = réuni à un autre
records-unresolved = n’a pas pu se terminer
records-only-unresolved = Seulement ceux qui n’ont pas pu se terminer
records-outcome = Contrôles
records-outcome-none = aucun encore
records-outcome-all-clear = rien trouvé
records-outcome-failed = à regarder
records-outcome-undetermined = non tranché
records-outcome-incomplete = tout n’a pas été contrôlé
records-direction = Sens
records-opened = Début
records-changed = Dernier changement
records-any = tous
records-all = Tous
records-views = Vues
records-keep = Garder cette vue
records-drop = Retirer cette vue
records-find = Chercher un numéro
records-none = Aucun passage encore.
    .hint = Un passage commence au guichet, quand un document est posé sur le lecteur.
records-none-so = Aucun passage de ce genre.
    .hint = Retirez un filtre, ou regardez tous les passages.

## Un passage

records-one = Passage
records-back = Tous les passages
records-stands = Où il en est
records-where = Lieu
records-officer-none = personne
records-officer-you = vous
records-officer-other = un autre agent
records-evidence = Pièces
records-evidence-gone = Disparues : rien n’a été trouvé, et leur clé a été détruite.
records-evidence-kept = Gardées tant que ce passage en a besoin.
records-evidence-none = Aucune encore.
records-wants = À faire
records-wants-assessment = Quelque chose a été trouvé : un agent dit ce qu’il en pense.
records-merged-into = Réuni à
records-merged-show = Montrer l’autre passage
records-life = Son histoire
records-life-note = Les contrôles ont leur heure. Ce que les agents ont dit et fait est dans l’ordre.
records-life-opened = Début : { $direction }, { $place }
records-life-evidence = Pièces reçues : { $pieces }
records-piece-chip-file = { $count ->
    [one] { $count } fichier de la puce
   *[other] { $count } fichiers de la puce
}
records-piece-picture = { $count ->
    [one] { $count } image
   *[other] { $count } images
}
records-piece-mrz-text = { $count ->
    [one] { $count } zone en texte
   *[other] { $count } zones en texte
}
records-piece-seal = { $count ->
    [one] { $count } cachet
   *[other] { $count } cachets
}
records-life-run = Contrôlé : { $outcome }. Contrôles exigés terminés : { $ended }
records-life-missing = { $count ->
    [one] { $count } contrôle exigé n’est pas terminé.
   *[other] { $count } contrôles exigés ne sont pas terminés.
}
records-life-changed = Différent d’avant : { $inputs }
records-input-evidence = pièces
records-input-trust = listes de confiance
records-input-policy = règles
records-input-engine = programme
records-input-at = heure
records-life-trust = Selon les listes de confiance
records-life-observed = Un agent a vu : { $what }
records-life-assessed = Un agent a évalué : { $level }
records-level-suspicion = première impression
records-level-finding = constatation
records-level-opinion = avis
records-life-acted = Fait : { $act }
records-life-confirmed = Fait, et confirmé par une clé : { $act }
records-life-referred = Envoyé en deuxième ligne
records-life-unresolved = Il aurait dû se terminer et n’a pas pu
records-life-ended = Terminé
records-life-merged = Réuni à un autre passage
records-act-admit = laissé passer
records-act-admit-by-derogation = laissé passer, par dérogation
records-act-refuse = refusé
records-act-keep-from-leaving = retenu au départ
records-act-seize = document retenu
records-act-return-to-carrier = rendu au transporteur
records-act-hand-over = remis à une autre autorité
records-act-protect = vers la protection
records-act-withdrew = reparti de soi-même
records-seen-substrate = papier ou carte
records-seen-relief = relief
records-seen-tilt = ce qui bouge en inclinant
records-seen-transmitted-light = à contre-jour
records-seen-ultraviolet = sous ultraviolet
records-seen-fine-print = impression fine
records-seen-portrait = portrait
records-seen-alteration = une modification de la page
records-seen-binding = reliure
records-seen-laminate = film de protection
records-seen-stamp = tampon
records-seen-likeness = ressemblance des visages
records-seen-reference = comparaison avec un spécimen
records-seen-interview = ce qui a été dit
