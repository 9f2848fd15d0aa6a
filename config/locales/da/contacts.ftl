# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
who-about = Hvad drejer det sig om?
# $topic: et af emnerne herunder
contacts-for = <b>{ $topic }</b>
    Ring til:
contact-line = • { $name }, { $role }: { $phones }
contact-line-no-phone = • { $name }, { $role }. Jeg har intet nummer
jobcenter-phone = Jobcenteret: { $phone }
press-contact = Er du journalist? Ring til:

## Emner
topic-team_leader = Leder af integrationsteamet
topic-casework = Min sag
topic-temporary_housing = Midlertidig bolig
topic-permanent_housing = Permanent bolig
topic-school_daycare = Skole og børnehave
topic-family_volunteers = Familie og frivillige
topic-financial_guarantee = Garanti ved familiesammenføring
# In messages that were sent before it had its right name.
topic-safety = { topic-financial_guarantee }
topic-integration = Integration
topic-jobcafe = Jobcafé
topic-din_vej_til_job = Din vej til job
topic-jobcenter = Jobcenter
topic-press = Presse

## Roller
role-team_leader = teamleder
role-professional_coordinator = faglig koordinator
role-volunteer_coordinator = koordinator for frivillige, familier og boliger
role-caseworker = sagsbehandler
role-permanent_housing_officer = permanente boliger
role-integration_officer = integrationsmedarbejder
role-guarantee_officer = garanti ved familiesammenføring
role-safety_officer = { role-guarantee_officer }
role-housing_officer = boliger
role-bilingual_consultant = skole og børnehave, for børn med to sprog
role-course_teacher = kurser
role-press_officer = presse
role-jobcenter = Jobcenter
