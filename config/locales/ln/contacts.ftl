# Lingala. Written by the project, not yet reviewed by a native speaker.

who-about = Ezali mpo na likambo nini?
contacts-for = <b>{ $topic }</b>
    Benga:
contact-line = • { $name }, { $role }: { $phones }
contact-line-no-phone = • { $name }, { $role }. Nazali na nimero te
jobcenter-phone = Esika ya mosala (Jobcenter): { $phone }
press-contact = Ozali journaliste? Benga:
topic-team_leader = Chef ya équipe ya intégration
topic-casework = Dossier na nga
topic-temporary_housing = Ndako ya mwa ntango
topic-permanent_housing = Ndako ya kofanda ntango molai
topic-school_daycare = École mpe crèche
topic-family_volunteers = Libota mpe ba bénévoles
topic-financial_guarantee = Garantie ya mbongo (koyeisa libota)
# In messages that were sent before it had its right name.
topic-safety = { topic-financial_guarantee }
topic-integration = Intégration
topic-jobcafe = Esika ya lisalisi (Jobcafé)
topic-din_vej_til_job = Cours Din vej til job
topic-jobcenter = Esika ya mosala (Jobcenter)
topic-press = Ba journalistes
role-team_leader = chef ya équipe
role-professional_coordinator = coordinateur ya bato ya dossier
role-volunteer_coordinator = coordinateur ya ba bénévoles, mabota mpe bandako
role-caseworker = moto ya dossier (sagsbehandler)
role-permanent_housing_officer = bandako ya kofanda ntango molai
role-integration_officer = mosali ya intégration
role-guarantee_officer = garantie ya mbongo (koyeisa libota)
role-safety_officer = { role-guarantee_officer }
role-housing_officer = bandako
role-bilingual_consultant = école mpe crèche, mpo na bana oyo balobaka minoko mibale
role-course_teacher = ba cours
role-press_officer = ba journalistes
role-jobcenter = esika ya mosala
