# Le serveur, en français : ce que disent ses pages et son démarrage.

page-title = Spartel
server-runs = Un serveur Spartel fonctionne ici, version { $release }.
server-for = Il vérifie les documents de voyage pour les agents de ce poste.
server-unreal = Ceci est une démonstration. Personne et rien n’y est réel.
page-api = Ce que le serveur offre aux programmes
page-description = La description pour les programmes (OpenAPI 3.1)
page-method = Méthode
page-path = Chemin
page-what = À quoi cela sert
page-who = Pour qui
page-anybody = tout le monde
page-session = un agent qui s’est identifié
page-device = un appareil avec son jeton
server-listens = Le serveur écoute sur { $address }.
server-plain = Sans certificat, le serveur n’écoute que cette machine, derrière un mandataire qui en a un.
server-measures = Les mesures ne se lisent que sur cette machine : donnez sa propre adresse, 127.0.0.1, avec un port.
    .hint = Créez un certificat avec spartel certificate, et nommez-le avec --certificate et --certificate-key.
server-demonstration = Le registre de { $place } est une démonstration, ou un autre que celui-ci : il n’est pas servi ainsi.
    .hint = Choisissez pour une démonstration un dossier à elle, jamais un registre de vraies personnes.
server-protection = Aucune clé de la protection n’a été nommée : les réponses privées ne peuvent être prises, et personne ne peut être renvoyé.
    .hint = Nommez la clé publique avec --protection.
