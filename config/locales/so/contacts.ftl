# Somali. Written by the project, not yet reviewed by a native speaker.

who-about = Maxay ku saabsan tahay?
contacts-for = <b>{ $topic }</b>
    Wac:
contact-line = • { $name }, { $role }: { $phones }
contact-line-no-phone = • { $name }, { $role }. Lambar ma hayo
jobcenter-phone = Taleefanka xafiiska shaqada (Jobcenter): { $phone }
press-contact = Ma wariye baad tahay? Wac:
topic-team_leader = Madaxa kooxda is-dhexgalka
topic-casework = Kiiskayga
topic-temporary_housing = Guri ku-meelgaar ah
topic-permanent_housing = Guri joogto ah
topic-school_daycare = Iskuul iyo xannaano
topic-family_volunteers = Qoyska iyo mutadawiciinta
topic-financial_guarantee = Dammaanad lacageed (mideynta qoyska)
# In messages that were sent before it had its right name.
topic-safety = { topic-financial_guarantee }
topic-integration = Is-dhexgalka
topic-jobcafe = Maqaaxida shaqada (Jobcafé)
topic-din_vej_til_job = Koorsada Din vej til job
topic-jobcenter = Xafiiska shaqada (Jobcenter)
topic-press = Saxaafadda
role-team_leader = madaxa kooxda
role-professional_coordinator = isku-duwaha shaqaalaha kiisaska
role-volunteer_coordinator = isku-duwaha mutadawiciinta, qoysaska iyo guryaha
role-caseworker = shaqaalaha kiiska (sagsbehandler)
role-permanent_housing_officer = guryaha joogtada ah
role-integration_officer = shaqaalaha is-dhexgalka
role-guarantee_officer = dammaanad lacageed (mideynta qoyska)
role-safety_officer = { role-guarantee_officer }
role-housing_officer = guryaha
role-bilingual_consultant = iskuul iyo xannaano, carruurta laba luqadood ku hadasha
role-course_teacher = koorsooyinka
role-press_officer = saxaafadda
role-jobcenter = xafiiska shaqada
