# English. Written by the project, not yet reviewed by a native speaker.
who-about = What is it about?
contacts-for = <b>{ $topic }</b>
    Call:
contact-line = • { $name }, { $role }: { $phones }
contact-line-no-phone = • { $name }, { $role }. I have no number
jobcenter-phone = The Jobcenter: { $phone }
press-contact = Are you a journalist? Call:

## Topics
topic-team_leader = Head of integration team
topic-casework = My case
topic-temporary_housing = Temporary home
topic-permanent_housing = Permanent home
topic-school_daycare = School and daycare
topic-family_volunteers = Family and volunteers
topic-financial_guarantee = Guarantee for family reunification
# In messages that were sent before it had its right name.
topic-safety = { topic-financial_guarantee }
topic-integration = Integration
topic-jobcafe = Jobcafé (help to find work)
topic-din_vej_til_job = Din vej til job
topic-jobcenter = Jobcenter (the job office)
topic-press = Journalists

## Roles
role-team_leader = team leader
role-professional_coordinator = coordinator of the caseworkers
role-volunteer_coordinator = coordinator for volunteers, families and homes
role-caseworker = caseworker (sagsbehandler)
role-permanent_housing_officer = permanent homes
role-integration_officer = integration worker
role-guarantee_officer = guarantee for family reunification
role-safety_officer = { role-guarantee_officer }
role-housing_officer = homes
role-bilingual_consultant = school and daycare, for children with two languages
role-course_teacher = courses
role-press_officer = contact for journalists
role-jobcenter = Jobcenter
