# English. Written by the project, not yet reviewed by a native speaker.
## Times and places
course-times = <b>{ $course }</b>: { $days }, { $from }–{ $to }
course-times-vary = <b>{ $course }</b>. Days a week: { $days }. The time depends on your class.
open-now = ✅ Open now, until { $until }.
next-time = Next time: { $date }, { $time }.
course-venue = 📍 { $address }, { $city }, top floor (on the sign: { $floor }. sal)
course-venue-room = 📍 { $address }, { $city }, top floor (on the sign: { $floor }. sal), room: { $room }
course-location = Here is the place for <b>{ $course }</b>:
course-location-all = The courses and the Jobcafé are here:
course-location-unknown = <b>{ $course }</b>: at { $provider }. I do not have the address. Call and ask:
course-stopped = <b>{ $course }</b>: This does not exist any more. Call and ask what you can do instead:

## What the courses are
jobcafe-help = <b>The Jobcafé helps you with:</b>
bring = Bring: { $items }
jobspor-info = <b>Jobspor</b> is a course. It takes { $weeks } weeks. It is for: { $audience }. You have to be ready for work or education.
course-subjects = <b>You learn about:</b> { $subjects }
course-industries = <b>Jobs you learn about:</b> { $industries }
intensive-info = <b>Course for newcomers</b>: { $weeks } weeks. It is for: { $audience }. You learn about work and life in Denmark.
intensive-practice = Your first job training (praktik) starts no later than { $weeks } weeks after you arrive.
din-vej-info = <b>Din vej til job</b> is a course. It takes { $weeks } weeks: { $class_weeks } weeks in class and { $practice_weeks } weeks of job training (praktik). It is for: { $audience }.
danish-info = You learn <b>Danish</b> at { $provider }. Days a week: { $days }.
danish-start = First there is a meeting at the language school. They ask about your Danish. When: the first { $weekdays } after you arrive. Classes start the week after.

## Courses
course-jobcafe = Jobcafé
course-jobspor = Jobspor
course-intensive = Course for newcomers
course-din_vej_til_job = Din vej til job
course-danish = Danish lessons

## Who
audience-refugees = refugees
audience-family_reunified = people who came to join their family here
audience-newcomers = people who are new in Denmark
audience-self_supporting = people who get no money from the municipality

## Help in the Jobcafé
help-cv_jobnet = a CV on Jobnet
help-cv_professional = a good CV
help-applications = job applications
help-interviews = job interviews
help-new_opportunities = new possibilities
item-mitid = { $today } (before: { $formerly }), if you want your CV on Jobnet

## Kinds of work
industry-cleaning = cleaning
industry-kitchen = kitchen
industry-health_care = health and care
industry-agriculture = farming
industry-shop = shop
industry-construction = building

## What people learn
subject-motivation = motivation
subject-presentation = talking about yourself
subject-tax_undeclared_work = tax and illegal work
subject-plan_a_b = plan A and plan B
subject-igu_education = IGU (work and school together) and education
subject-pc = computer
subject-skills = what you are good at
subject-jobnet = Jobnet
subject-cv_application = CV and job application
subject-interview_training = job interviews
subject-labour_market = work in Denmark
subject-society = life and rules in Denmark
subject-health = health
subject-economy = money
subject-education_guidance = education
subject-tax = tax
subject-unemployment_fund = A-kasse (insurance if you lose your job)
subject-unions = trade unions
subject-legal_system = law and rights
subject-parental_leave = time off with a new baby (barsel)
subject-housing_support = help with the rent (boligstøtte)
subject-deposit_loan = a loan to move in (indskudslån)
subject-repatriation = going back to your country to live there
subject-equality = equal rights for women and men
subject-democracy = democracy
subject-mitid = MitID
subject-eboks = e-Boks
subject-cv = CV
subject-job_search = looking for a job
subject-education_options = possibilities for education
