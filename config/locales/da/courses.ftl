# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
## Tider og steder
# $course: kursets navn. $days: ugedage. $from, $to: klokkeslæt
course-times = <b>{ $course }</b>: { $days }, { $from }–{ $to }
course-times-vary = <b>{ $course }</b>. Dage om ugen: { $days }. Tiden afhænger af dit hold.
open-now = ✅ Åbent nu, til { $until }.
# $date: ugedag, dato og år. $time: klokkeslæt
next-time = Næste gang: { $date }, { $time }.
course-venue = 📍 { $address }, { $city }, { $floor }. sal (øverst)
course-venue-room = 📍 { $address }, { $city }, { $floor }. sal (øverst), rum: { $room }
course-location = <b>{ $course }</b> er her:
course-location-all = Kurserne og Jobcaféen er her:
course-location-unknown = <b>{ $course }</b> er hos { $provider }. Jeg har ikke adressen. Ring og spørg:
course-stopped = <b>{ $course }</b>: Det findes ikke mere. Ring og spørg, hvad du kan gøre i stedet:

## Hvad kurserne er
jobcafe-help = <b>Jobcaféen hjælper dig med:</b>
bring = Tag med: { $items }
jobspor-info = <b>Jobspor</b> er et kursus på { $weeks } uger. Det er for: { $audience }. Du skal være klar til job eller uddannelse.
course-subjects = <b>Du lærer om:</b> { $subjects }
course-industries = <b>Job, du lærer om:</b> { $industries }
intensive-info = <b>Kursus for nye</b>: { $weeks } uger. Det er for: { $audience }. Du lærer om arbejde og livet i Danmark.
intensive-practice = Din første praktik begynder senest { $weeks } uger efter, at du kom.
din-vej-info = <b>»Din vej til job«</b> er et kursus på { $weeks } uger. Det er { $class_weeks } uger med undervisning og { $practice_weeks } uger med praktik. Det er for: { $audience }.
danish-info = <b>Dansk</b> lærer du hos { $provider }. Dage om ugen: { $days }.
danish-start = Først er der en samtale på sprogskolen. De spørger til dit dansk. Hvornår: den første { $weekdays }, efter at du kom. Undervisningen begynder ugen efter.

## Kurser
course-jobcafe = Jobcafé
course-jobspor = Jobspor
course-intensive = Kursus for nye
course-din_vej_til_job = Din vej til job
course-danish = Danskundervisning

## Hvem
audience-refugees = flygtninge
audience-family_reunified = familiesammenførte
audience-newcomers = nye i Danmark
audience-self_supporting = folk, der ikke får penge fra kommunen

## Hjælp i Jobcaféen
help-cv_jobnet = CV på Jobnet
help-cv_professional = et godt CV
help-applications = jobansøgninger
help-interviews = jobsamtaler
help-new_opportunities = nye muligheder
# $today: navnet i dag, $formerly: det gamle navn
item-mitid = { $today } (før: { $formerly }), hvis dit CV skal på Jobnet

## Brancher
industry-cleaning = rengøring
industry-kitchen = køkken
industry-health_care = sundhed og pleje
industry-agriculture = landbrug
industry-shop = butik
industry-construction = byggeri

## Det lærer man
subject-motivation = motivation
subject-presentation = at fortælle om dig selv
subject-tax_undeclared_work = skat og sort arbejde
subject-plan_a_b = plan A og plan B
subject-igu_education = IGU (arbejde og skole sammen) og uddannelse
subject-pc = computer
subject-skills = det, du kan
subject-jobnet = Jobnet
subject-cv_application = CV og jobansøgning
subject-interview_training = jobsamtaler
subject-labour_market = arbejde i Danmark
subject-society = det danske samfund
subject-health = sundhed
subject-economy = penge
subject-education_guidance = uddannelse
subject-tax = skat
subject-unemployment_fund = A-kasse
subject-unions = fagforening
subject-legal_system = lov og ret
subject-parental_leave = barsel
subject-housing_support = boligstøtte
subject-deposit_loan = indskudslån
subject-repatriation = at rejse hjem for altid
subject-equality = ligestilling
subject-democracy = demokrati
subject-mitid = MitID
subject-eboks = e-Boks
subject-cv = CV
subject-job_search = at søge job
subject-education_options = muligheder for uddannelse
