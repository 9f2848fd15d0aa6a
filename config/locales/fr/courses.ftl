# French. Written by the project, not yet reviewed by a native speaker.
## Times and places
course-times = <b>{ $course }</b> : { $days }, { $from }–{ $to }
course-times-vary = <b>{ $course }</b>. Jours par semaine : { $days }. L'heure dépend de votre classe.
open-now = ✅ Ouvert maintenant, jusqu'à { $until }.
next-time = La prochaine fois : { $date }, { $time }.
course-venue = 📍 { $address }, { $city }, tout en haut (sur le panneau : { $floor }. sal)
course-venue-room = 📍 { $address }, { $city }, tout en haut (sur le panneau : { $floor }. sal), salle : { $room }
course-location = <b>{ $course }</b>, c'est ici :
course-location-all = Les cours et le Jobcafé sont ici :
course-location-unknown = <b>{ $course }</b> : c'est chez { $provider }. Je n'ai pas l'adresse. Appelez et demandez :
course-stopped = <b>{ $course }</b> : cela n'existe plus. Appelez et demandez ce que vous pouvez faire à la place :

## What the courses are
jobcafe-help = <b>Le Jobcafé vous aide pour :</b>
bring = À apporter : { $items }
jobspor-info = <b>Jobspor</b> est un cours de { $weeks } semaines. Pour qui : { $audience }. Il faut pouvoir commencer un travail ou une formation.
course-subjects = <b>Ce que vous apprenez :</b> { $subjects }
course-industries = <b>Les métiers que vous découvrez :</b> { $industries }
intensive-info = <b>Cours pour les nouveaux arrivants</b> : { $weeks } semaines. Pour qui : { $audience }. Vous apprenez comment on travaille et comment on vit au Danemark.
intensive-practice = Votre premier stage (praktik) commence au plus tard { $weeks } semaines après votre arrivée.
din-vej-info = <b>Le cours Din vej til job</b> dure { $weeks } semaines : { $class_weeks } semaines de cours et { $practice_weeks } semaines de stage (praktik). Pour qui : { $audience }.
danish-info = Vous apprenez le <b>danois</b> chez { $provider }. Jours par semaine : { $days }.
danish-start = D'abord, il y a un entretien à l'école de langues. On vous demande quel est votre niveau de danois. Quand : le premier { $weekdays } après votre arrivée. Les cours commencent la semaine d'après.

## Courses
course-jobcafe = Jobcafé
course-jobspor = Jobspor
course-intensive = Cours pour les nouveaux arrivants
course-din_vej_til_job = Din vej til job
course-danish = Cours de danois

## Who
audience-refugees = les réfugiés
audience-family_reunified = les personnes venues rejoindre leur famille
audience-newcomers = les personnes qui viennent d'arriver au Danemark
audience-self_supporting = les personnes qui ne reçoivent pas d'argent de la commune

## Help in the Jobcafé
help-cv_jobnet = un CV sur Jobnet
help-cv_professional = un bon CV
help-applications = les lettres pour demander un travail
help-interviews = les entretiens d'embauche
help-new_opportunities = de nouvelles possibilités
item-mitid = { $today } (avant : { $formerly }), si vous voulez mettre votre CV sur Jobnet

## Kinds of work
industry-cleaning = ménage
industry-kitchen = cuisine
industry-health_care = santé et soins
industry-agriculture = agriculture
industry-shop = magasin
industry-construction = bâtiment

## What people learn
subject-motivation = motivation
subject-presentation = parler de soi
subject-tax_undeclared_work = impôts et travail au noir
subject-plan_a_b = plan A et plan B
subject-igu_education = IGU (travail et école ensemble) et formation
subject-pc = ordinateur
subject-skills = ce que vous savez faire
subject-jobnet = Jobnet
subject-cv_application = CV et lettre pour demander un travail
subject-interview_training = entretiens d'embauche
subject-labour_market = le travail au Danemark
subject-society = la société danoise
subject-health = santé
subject-economy = argent
subject-education_guidance = formation
subject-tax = impôts
subject-unemployment_fund = A-kasse (assurance si on perd son travail)
subject-unions = syndicat
subject-legal_system = lois et droits
subject-parental_leave = congé pour un bébé (barsel)
subject-housing_support = aide pour le loyer (boligstøtte)
subject-deposit_loan = argent prêté pour entrer dans un logement (indskudslån)
subject-repatriation = rentrer dans son pays pour toujours
subject-equality = égalité entre femmes et hommes
subject-democracy = démocratie
subject-mitid = MitID
subject-eboks = e-Boks
subject-cv = CV
subject-job_search = chercher du travail
subject-education_options = les formations possibles
