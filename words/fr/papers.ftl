# Documents imprimés, en français : ce qui est remis à un voyageur, à un collègue ou à un tribunal. Les textes de droit sont dans packs/legal.
# Règles : un document dit ce qui a été trouvé et ce qu’un agent a dit ; il n’accuse personne et ne désigne les agents que par leur matricule.

paper-title-notice = Invitation à une seconde vérification
paper-title-report = Rapport sur un document
paper-title-refusal = Refus d’entrée
paper-title-receipt = Récépissé d’un document retenu
paper-title-returned = Lettre pour une personne qui repart
paper-title-court = Dossier pour un tribunal

paper-number = Numéro
paper-made = Établi le { $at } par { $by }, à nouveau depuis le registre
paper-demonstration = Démonstration : rien dans ce document ne concerne une personne réelle
paper-to-be-confirmed = texte juridique, à confirmer par l’autorité
paper-checkpoint = État du registre
paper-checkpoint-says = Conservez ce document. Avec ces trois lignes, vous pouvez demander la preuve que le registre n’a pas été modifié depuis.
paper-log = Registre
paper-size = Entrées
paper-root = Racine
paper-moment = { $date }, { $time } UTC
paper-an-officer = un agent
paper-a-machine = le système
paper-post = Poste
paper-when = Quand
paper-officer = Matricule

paper-notice-lead = Vous êtes invité à attendre une seconde vérification. Ce document vous dit pourquoi elle existe, ce qui se passe et ce que vous pouvez demander.
paper-purpose = À quoi elle sert
paper-procedure = Ce qui se passe
paper-rights = Ce que vous pouvez demander

paper-document = Document
paper-document-kind = Nature
paper-grounds = Décision et motifs
paper-appeal = Ce que vous pouvez faire
paper-sign-officer = L’agent, matricule
paper-sign-received = Reçu par le voyageur, qui n’est pas tenu de signer
paper-refusal-lead = Ce formulaire dit qui a refusé l’entrée, quand et pour quels motifs, et comment la décision peut être réexaminée.
paper-receipt-lead = Ce récépissé dit quel document a été retenu, par qui, et ce qu’il devient.
paper-kept = Ce que devient le document
paper-returned-lead = À qui de droit : l’autorité désignée ci-dessus vous prie de prendre note de ce qui suit.
paper-asked = Ce qu’il faut savoir
paper-sent-back = Repart depuis le

paper-report-lead = Ce que les vérifications ont trouvé dans ce document, et ce que les agents en ont vu et dit.
paper-officers-said = Ce que les agents ont vu et dit
paper-nothing-said = Aucun agent n’a encore rien dit de ce document.
paper-said = Ce qui a été dit
paper-axis-document = Le document
paper-axis-issuance = Sa délivrance
paper-axis-holder = Qui le présente
paper-found = Ce que les vérifications ont trouvé
paper-demanded = Sur { $total } vérifications exigées, { $ended } sont terminées.
paper-weight = Poids
paper-evidence-gone = Les éléments ne sont plus conservés, ni le détail de ce que les vérifications ont trouvé.
paper-pictures = Images, avec les numéros des constats et les lettres de ce que les agents ont vu
paper-chain = Par qui la puce est signée
paper-chain-leads = mène à une autorité de confiance
paper-chain-ends = ne mène à aucune autorité de confiance
paper-checks = Vérifications
paper-check = Vérification
paper-result = Résultat
paper-why = Pourquoi
paper-absent = Autres vérifications, de parties que ce document n’a pas : { $count }.
paper-versions = Ce sur quoi reposent les résultats
paper-checked-at = Heure des vérifications
paper-release = Version du programme
paper-catalogue = Catalogue des vérifications
paper-profile = Profil
paper-policy = Règles du profil
paper-trust = Listes de confiance
paper-certificates = Certificats qu’elles contiennent
paper-revocations = Listes de certificats révoqués
paper-meaning = Ce qu’est ce rapport

paper-court-lead = Ce qui s’est passé dans ce contact, tel qu’enregistré, et comment chacun peut vérifier que rien n’a été modifié depuis.
paper-stream = Flux du registre
paper-happened = Ce qui s’est passé
paper-event-number = N°
paper-what = Quoi
paper-place-in-log = Place au journal
paper-verify = Comment le vérifier
paper-verify-bundle = Demandez le dossier de preuve de ce flux. Il contient ce qui a été enregistré et la preuve de sa place.
paper-verify-key = Obtenez la clé publique du registre d’une autre personne que celle qui vous remet le dossier.
paper-verify-check = Vérifiez le dossier avec le programme ci-dessous, ou tout outil qui vérifie C2SP tlog-proof. Ni registre ni réseau ne sont nécessaires.
paper-verify-checkpoint = Comparez taille et racine avec le code de cette page : un état antérieur doit être prouvé mener à un état ultérieur.
paper-limits = Ce qui est prouvé, et ce qui ne l’est pas
paper-limits-proven = Il est prouvé que ceci a été enregistré dans cet ordre, et n’a pas été modifié depuis.
paper-limits-true = Il n’est pas prouvé que ce qui a été enregistré est vrai.
paper-limits-clock = Les heures sont celles de l’horloge du poste ; seule l’heure d’un témoin vient d’ailleurs.
paper-limits-private = Ce qui a été dit en privé ne fait pas partie de ce dossier.

paper-direction-entry = entrée
paper-direction-exit = sortie
paper-direction-transit = passage

paper-light-vi = lumière blanche
paper-light-ir = infrarouge
paper-light-uv = ultraviolet

paper-level-suspicion = Première ligne
paper-level-finding = Deuxième ligne
paper-level-opinion = Laboratoire

paper-authenticity-genuine = est ce qu’il déclare être
paper-authenticity-counterfeit = a été fait en entier par quelqu’un qui ne peut le délivrer
paper-authenticity-forged = a été délivré par son émetteur, puis modifié
paper-authenticity-stolen-blank = est un document vierge volé à l’émetteur et rempli par d’autres
paper-authenticity-pseudo = nomme un émetteur qui n’existe pas ou n’en délivre pas
paper-authenticity-inconclusive = on ne peut le dire

paper-issuance-regular = comme il se doit
paper-issuance-fraudulently-obtained = obtenu en trompant l’émetteur
paper-issuance-reported-lost = signalé perdu
paper-issuance-reported-stolen = signalé volé
paper-issuance-revoked = révoqué

paper-bearer-rightful = son titulaire
paper-bearer-impostor = une autre personne que son titulaire
paper-bearer-morph = une des personnes dont sa photographie mêle les visages
paper-bearer-inconclusive = on ne peut le dire

paper-observation-substrate = la page n’a pas le toucher de sa matière
paper-observation-relief = l’impression en relief n’en a pas
paper-observation-tilt = un élément ne change pas avec l’angle
paper-observation-transmitted-light = inattendu par transparence
paper-observation-ultraviolet = inattendu sous ultraviolet
paper-observation-fine-print = l’impression fine est brisée, bouchée ou tramée
paper-observation-portrait = la photographie a été changée ou mal posée
paper-observation-alteration = quelque chose a été effacé ou surchargé
paper-observation-binding = couture, numéros ou pages ne sont pas d’origine
paper-observation-laminate = le film a été soulevé ou n’est pas celui de l’émetteur
paper-observation-stamp = un cachet, un visa ou une étiquette n’est pas ce qu’il devrait être
paper-observation-likeness = le visage ne ressemble pas à la photographie
paper-observation-reference = la référence montre un autre document
paper-observation-interview = ce qui a été dit ne s’accorde pas avec le document

paper-act-admit = le voyageur passe
paper-act-admit-by-derogation = le voyageur passe bien qu’une condition manque
paper-relaxed = par un ordre du poste qui assouplissait des vérifications pour un temps
paper-act-refuse = l’entrée est refusée
paper-act-keep-from-leaving = le voyageur ne peut pas sortir
paper-act-seize = un document est retenu
paper-act-return-to-carrier = le voyageur repart avec le transporteur
paper-act-hand-over = remis à la police judiciaire
paper-act-protect = pris sous protection
paper-act-withdrew = le voyageur a renoncé ou est parti

paper-event-inspect-opened = Le contact a commencé
paper-event-inspect-brought = Des éléments sont arrivés
paper-event-inspect-checked = Les vérifications ont été faites
paper-event-inspect-observed = Observé
paper-event-inspect-observed-at = Observé sur une image
paper-event-inspect-assessed = Dit du document
paper-event-inspect-referred = Envoyé en deuxième ligne
paper-event-inspect-returned = Revenu de la deuxième ligne
paper-event-inspect-safeguarded = Les garanties ont été levées
paper-event-inspect-unresolved = N’a pu se terminer
paper-event-inspect-acted = Décidé
paper-event-inspect-ended = Le contact s’est terminé
paper-event-inspect-corrected = Le registre a été corrigé
paper-event-inspect-handed-over = Un autre agent a pris le relais
paper-event-inspect-merged = A continué dans un autre contact
paper-event-inspect-took = Des éléments sont venus d’un autre contact
paper-event-inspect-gave = Des éléments sont allés à un autre contact
paper-event-inspect-joined = A rejoint un groupe
paper-event-inspect-left = A quitté un groupe
