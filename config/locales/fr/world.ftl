# French. Written by the project, not yet reviewed by a native speaker.
world-page = En savoir plus : { $page }
world-unchecked = <i>À la commune ({ $municipality }), personne n'a encore vérifié ces informations.</i>
world-call = Vous pouvez demander ici :
button-letter-person = Une personne lit la lettre

world-letter_help = Envoyez une photo de la lettre, et je vous dis ce que c'est. Une personne peut aussi la lire avec vous.
world-education = Au Danemark, les adultes peuvent aller à l'école, apprendre un métier ou faire des études. Une formation faite dans un autre pays peut être évaluée.
world-work_search = Les offres d'emploi sont sur ces pages. Le Jobcenter vous aide à chercher. Votre permis de séjour dit si vous avez le droit de travailler.
world-work_rights = Vous avez le droit de recevoir par écrit les conditions de votre travail. Le salaire, les congés ou les heures ne sont pas corrects ? Un syndicat peut vous aider.
world-tax = Pour travailler au Danemark, il faut une carte d'impôt (skattekort). Avec MitID, vous trouvez cette carte sur la page. Vous y trouvez aussi votre bilan d'impôt de l'année (årsopgørelse).
world-health_practical = Allez d'abord voir votre médecin : pour les médicaments, la grossesse, les vaccins et la plupart des maladies. Le dentiste, vous le choisissez et vous l'appelez vous-même.
world-counselling = Vous n'avez pas à porter cela sans aide. Votre médecin peut vous envoyer chez quelqu'un à qui parler. Ici aussi, une personne peut vous écouter : appuyez sur le bouton.
world-asylum_case = Je ne connais le dossier de personne. C'est le service de l'immigration (Udlændingestyrelsen) qui décide des demandes d'asile. Pour les recours, c'est la commission des réfugiés (Flygtningenævnet) qui décide.
world-papers = Le service de l'immigration (Udlændingestyrelsen) donne aux réfugiés deux papiers : la carte de séjour et le document de voyage. Posez la question avant d'aller dans le pays que vous avez fui. Vous pouvez perdre votre permis de séjour.
world-citizenship = Pour le séjour permanent et la nationalité danoise, les règles sont strictes et changent souvent. Avant de faire la demande, lisez les règles les plus récentes sur la page.
world-transport = Les horaires et les billets de bus et de train sont sur la page. Pour le permis de conduire, demandez à Borgerservice.
world-interpreter = Avant le rendez-vous, dites au bureau ou au médecin que vous avez besoin d'un interprète. Parfois, une personne bénévole peut venir avec vous.
world-child_benefits = C'est Udbetaling Danmark qui verse l'argent pour les enfants. La famille a peu d'argent ? La commune peut rendre la crèche ou la maternelle (børnehave) moins chère ou gratuite.
world-rent_help = Vous demandez l'aide pour le loyer (boligstøtte) sur la page. Vous avez reçu une lettre sur un loyer non payé ? Ou une lettre qui dit de quitter le logement ? Appelez aujourd'hui.
world-legal_aid = Un bureau d'aide juridique (retshjælp) donne des conseils gratuits. Vous pouvez faire un recours contre une décision. À la fin de la décision, il est écrit comment faire, et jusqu'à quel jour.
world-family_law = Pour le divorce, la garde des enfants et la pension pour les enfants, c'est Familieretshuset. Vous faites la demande sur son site.
world-leisure = Je n'ai pas encore de liste des clubs et des lieux. La bibliothèque est gratuite pour tout le monde. Les bénévoles savent ce qu'il y a ici.
world-bank_phone = La banque, le téléphone et l'assurance, vous les choisissez vous-même. L'argent de l'État et de la commune arrive sur votre NemKonto. Il vous faut donc un compte en banque.
world-crime_fines = Si personne n'est en danger maintenant, appelez la police ({ $phone }) ou signalez-le sur la page. Ne donnez jamais à personne les codes de votre banque ou de MitID.
world-disability = Dites-le à votre médecin et à la personne qui suit votre dossier (sagsbehandler). La commune décide ce que la famille peut recevoir : de l'aide ou du matériel adapté. Parfois, quelqu'un s'occupe de la personne à votre place. La famille peut alors se reposer (aflastning).

## Names of topics
intent-letter_help = Aide pour lire une lettre
intent-education = École et études pour adultes
intent-work_search = Trouver du travail
intent-work_rights = Mes droits au travail
intent-tax = Impôts
intent-health_practical = Dentiste, pharmacie, grossesse
intent-counselling = Quelqu'un qui m'écoute
intent-asylum_case = Dossier d'asile
intent-papers = Passeport et papiers
intent-citizenship = Séjour permanent, nationalité
intent-transport = Bus, train, permis de conduire
intent-interpreter = Interprète
intent-child_benefits = Argent pour les enfants
intent-rent_help = Loyer et propriétaire
intent-legal_aid = Avocat, aide juridique
intent-family_law = Divorce, enfants, mariage
intent-leisure = Sport, clubs, bibliothèque
intent-bank_phone = Banque, téléphone, assurance
intent-crime_fines = Police, amendes, arnaques
intent-disability = Handicap, soins aux malades
