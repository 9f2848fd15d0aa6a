# Swahili. Written by the project, not yet reviewed by a native speaker.
who-about = Ni kuhusu nini?
contacts-for = <b>{ $topic }</b>
    Piga simu:
contact-line = • { $name }, { $role }: { $phones }
contact-line-no-phone = • { $name }, { $role }. Sina namba ya simu
jobcenter-phone = Ofisi ya kazi (Jobcenter): { $phone }
press-contact = Wewe ni mwandishi wa habari? Piga simu:

## Topics
topic-team_leader = Kiongozi wa timu
topic-casework = Kesi yangu kwenye manispaa
topic-temporary_housing = Nyumba ya muda
topic-permanent_housing = Nyumba ya kudumu
topic-school_daycare = Shule na chekechea
topic-family_volunteers = Familia na watu wa kujitolea
topic-financial_guarantee = Dhamana ya fedha (kuleta familia)
# In messages that were sent before it had its right name.
topic-safety = { topic-financial_guarantee }
topic-integration = Kuanza maisha mapya
topic-jobcafe = Jobcafé
topic-din_vej_til_job = Din vej til job
topic-jobcenter = Ofisi ya kazi (Jobcenter)
topic-press = Waandishi wa habari

## Roles
role-team_leader = kiongozi wa timu
role-professional_coordinator = mratibu wa maafisa wa manispaa
role-volunteer_coordinator = mratibu wa watu wa kujitolea, familia na nyumba
role-caseworker = afisa wa manispaa (sagsbehandler)
role-permanent_housing_officer = nyumba za kudumu
role-integration_officer = mfanyakazi wa kusaidia wageni
role-guarantee_officer = dhamana ya fedha (kuleta familia)
role-safety_officer = { role-guarantee_officer }
role-housing_officer = nyumba
role-bilingual_consultant = shule na chekechea, kwa watoto wenye lugha mbili
role-course_teacher = kozi
role-press_officer = waandishi wa habari
role-jobcenter = ofisi ya kazi (Jobcenter)
