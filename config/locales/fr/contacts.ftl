# French. Written by the project, not yet reviewed by a native speaker.
who-about = À quel sujet ?
contacts-for = <b>{ $topic }</b>
    Appelez :
contact-line = • { $name }, { $role } : { $phones }
contact-line-no-phone = • { $name }, { $role } : je n'ai pas de numéro
jobcenter-phone = Le Jobcenter : { $phone }
press-contact = Vous êtes journaliste ? Appelez :

## Topics
topic-team_leader = Direction de l'intégration
topic-casework = Mon dossier
topic-temporary_housing = Logement provisoire
topic-permanent_housing = Logement permanent
topic-school_daycare = École et maternelle
topic-family_volunteers = Famille et bénévoles
topic-financial_guarantee = Garantie (regroupement familial)
# In messages that were sent before it had its right name.
topic-safety = { topic-financial_guarantee }
topic-integration = Intégration
topic-jobcafe = Jobcafé (aide pour l'emploi)
topic-din_vej_til_job = Din vej til job
topic-jobcenter = Jobcenter (bureau de l'emploi)
topic-press = Presse

## Roles
role-team_leader = direction de l'équipe
role-professional_coordinator = coordination des dossiers
role-volunteer_coordinator = bénévoles, familles et logements
role-caseworker = suivi des dossiers (sagsbehandler)
role-permanent_housing_officer = logements permanents
role-integration_officer = intégration
role-guarantee_officer = garantie (regroupement familial)
role-safety_officer = { role-guarantee_officer }
role-housing_officer = logements
role-bilingual_consultant = école, crèche et maternelle, pour les enfants qui ont deux langues
role-course_teacher = cours
role-press_officer = presse
role-jobcenter = Jobcenter
