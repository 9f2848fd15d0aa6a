# French. Written by the project, not yet reviewed by a native speaker.
bot-name = Vejviser : aide à l'arrivée
bot-short = Cours, logement, médecin, école, argent, papiers. Gratuit, dans votre langue. Lieu : { $municipality }
bot-description =
    Posez vos questions : cours, logement, médecin, école, argent, papiers.
    Écrivez dans votre langue, ou appuyez sur un bouton. C'est gratuit.
    Je suis un programme d'ordinateur. Vous pouvez aussi parler à une personne.
    Lieu : { $municipality }

group-hello = Je suis Vejviser : écrivez-moi dans une conversation privée, et je vous aide dans la vie quotidienne ({ $municipality }). Dès que la coordination écrit /link ici, je montre au groupe ce dont les familles ont besoin.

menu-work = Cours et travail
menu-papers = Papiers et argent
menu-home = Logement
menu-family = Famille et médecin
menu-things = Aide et objets
menu-people = Parler à quelqu'un

role-can-volunteer = Vous pouvez voir ce dont les familles ont besoin, et dire ce que vous pouvez apporter.
role-can-coordinator = Vous pouvez voir ce dont les familles ont besoin, suivre les demandes et inviter des bénévoles.
role-can-staff = Vous pouvez fixer des rendez-vous et indiquer les jours de fermeture. Vous pouvez aussi écrire à beaucoup de monde et corriger les informations.
role-can-admin = Vous pouvez faire tout ce que fait le personnel, donner des rôles et voir l'historique.
