# French. Written by the project, not yet reviewed by a native speaker.
## The first weeks
first-weeks-arrival = <b>Quand vous arrivez :</b>
first-weeks-week = <b>La première semaine :</b>
first-weeks-month = <b>Le premier mois :</b>
step-met_by_housing_officer = Une personne du personnel de la commune (kommune) vient vous accueillir.
step-information_meeting = On vous explique ce qui se passe au début.
step-shown_home = On vous montre votre logement.
step-house_rules = On vous explique les règles de la maison.
step-course_start = Vous commencez un cours.
step-danish_placement = Vous avez un entretien à l'école de langues. On vous demande quel est votre niveau de danois.
step-help_cpr = En même temps, on vous aide à avoir un numéro CPR (votre numéro personnel).
step-help_nemkonto = On vous aide aussi à ouvrir un compte en banque (NemKonto).
step-meeting_law = Une réunion individuelle sur les lois et les règles.
step-meeting_economy = Une réunion sur l'argent, avec d'autres personnes.
step-meeting_job_education = Une réunion individuelle sur le travail et la formation.

## Doctor
doctor-rights = <b>Vous avez le droit de voir un médecin. C'est gratuit.</b>
    Ce droit commence dès votre premier jour au Danemark avec un permis de séjour. Vous avez ce droit aussi avant de recevoir la carte de santé jaune (sundhedskort). Pour avoir la carte, il faut souvent { $weeks } semaines.
doctor-refused = Le médecin dit non ? Appuyez sur « { button-danish } » et montrez le texte. Ou appelez la personne qui suit votre dossier (sagsbehandler).

## Money
benefits-money = L'aide de la commune s'appelle maintenant <b>{ $benefit }</b> (avant : { $formerly }). Elle est payée le dernier jour du mois. Si c'est un samedi, un dimanche ou un jour férié, elle est payée avant.
benefits-next = La prochaine fois : { $date }.
benefits-help = Le premier mois, il y a une réunion sur l'argent. La personne qui suit votre dossier (sagsbehandler) peut répondre à vos questions.

## Residence permit
residence-permit = Le premier permis de séjour dure de { $from } à { $to } ans. Cela dépend de votre dossier.
residence-more = Vous voulez prolonger le permis ? Ou rentrer dans votre pays pour toujours ? Demandez à la personne qui suit votre dossier (sagsbehandler), ou regardez { $url }

## MitID
digital-id = <b>{ $mitid }</b> (avant : { $nemid }) est votre clé pour la banque et la commune sur internet.
digital-post = Les lettres de la commune arrivent dans Digital Post ({ $eboks }). Lisez-les chaque semaine.
digital-help = Pendant les cours, vous apprenez à vous en servir. Les bénévoles aident pour les lettres.
