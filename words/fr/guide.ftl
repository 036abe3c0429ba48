# La démonstration, en français : un premier contrôle guidé, des documents pour le faire, et qui l’on peut être. Un vrai poste ne dit rien de cela.
# Règles : une phrase et une seule chose à faire à la fois ; 25 mots au plus ; .hint dit comment.

guide-name = Contrôle guidé
guide-close = Ranger le guide
guide-go-on = Continuer
guide-way = { $done } sur { $total }

guide-take = Posez le premier document sur le guichet.
    .hint = Faites glisser « Passeport » dans le cadre au-dessus, ou appuyez dessus.
guide-watch = Les résultats arrivent dès qu’ils sont prêts.
    .hint = Rien à faire : le résumé dit où en sont les contrôles.
guide-compare = Rien n’a été constaté. À vous maintenant : comparez les visages.
    .hint = Les deux portraits, et le voyageur devant vous. Puis appuyez sur Entrée.
guide-hand = Tout n’a pas pu être contrôlé, et le résumé dit quoi.
    .hint = Regardez et touchez vous-même. Puis « Contrôlé à la main », ou F2 pour la deuxième ligne.
guide-other = Voyageur suivant : sa page dit autre chose que sa puce.
    .hint = Prenez « Autre nom imprimé ».
guide-refer = Lisez les raisons ; « Montrer » indique l’endroit sur la page.
    .hint = Vous n’avez pas à trancher ici. F2 adresse le voyageur à la deuxième ligne.
guide-after = La deuxième ligne a maintenant les éléments et ces raisons.
    .hint = Appuyez sur « Voyageur suivant ».
guide-private = Une touche encore, pour un autre jour : F3.
    .hint = Quelqu’un parlera au voyageur à l’écart, et rien sur cet écran ne le montre.
guide-done = C’était un contrôle complet.
    .hint = Ouvrez le lien imprimé pour UTA-201 : il est au laboratoire. L’ouverture de session dit qui d’autre vous pouvez être.

guide-documents = Documents d’Utopie
guide-document-passport = Passeport
guide-document-mrz-name = Autre nom imprimé
guide-document-portrait-swapped = Autre photo sur puce
guide-document-passport-expired = Passeport expiré
guide-document-identity-card = Carte d’identité
guide-document-visa-and-passport = Passeport avec visa
guide-document-passport-unlisted = Autorité hors liste
guide-document-zone-alone = Page sans puce

guide-roles = Qui vous pouvez être
guide-roles-link = Là où tout a été lancé, ./run a affiché un lien pour chacun. Il ouvre la session à lui seul.
guide-role-first-line = Contrôle les documents au guichet. Commencez ici.
guide-role-second-line = Pose sur la table lumineuse ce que le guichet lui adresse.
guide-role-protection = Parle au voyageur à l’écart, en douze langues.
guide-role-commander = Suit les couloirs et approuve ce qu’un autre a proposé.
guide-role-trust-list-manager = Apporte les listes de certificats et voit ce qu’elles changent.
guide-role-administrator = Tient les comptes, les postes et les appareils, et ne voit aucun voyageur.
guide-role-auditor = Voit qui a consulté quoi, et ce qui est gardé jusqu’à quand.

guide-try = Entrer dans la démonstration
guide-try-none = Ce lien ne mène nulle part ici : il est pour une démonstration, et une qui tourne encore.
