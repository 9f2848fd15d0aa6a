# Kurmanji. Written by the project, not yet reviewed by a native speaker.

who-about = Mesele çi ye?
contacts-for = <b>{ $topic }</b>
    Telefon bike:
contact-line = • { $name }, { $role }: { $phones }
contact-line-no-phone = • { $name }, { $role }. Hejmar li cem min tune ye
jobcenter-phone = Navenda kar (Jobcenter): { $phone }
press-contact = Tu rojnamevan î? Telefon bike:
topic-team_leader = Serokatiya tîma entegrasyonê
topic-casework = Dosyaya min
topic-temporary_housing = Mala demkî
topic-permanent_housing = Mala daîmî
topic-school_daycare = Dibistan û baxçeyê zarokan
topic-family_volunteers = Malbat û dilxwaz
topic-financial_guarantee = Garantiya pereyan (kombûna malbatê)
# In messages that were sent before it had its right name.
topic-safety = { topic-financial_guarantee }
topic-integration = Entegrasyon
topic-jobcafe = Qehwexaneya kar (Jobcafé)
topic-din_vej_til_job = Kursa Din vej til job
topic-jobcenter = Navenda kar (Jobcenter)
topic-press = Çapemenî
role-team_leader = serokatiya tîmê
role-professional_coordinator = koordînator
role-volunteer_coordinator = koordînator: dilxwaz, malbat û mal
role-caseworker = karmendê dosyayê (sagsbehandler)
role-permanent_housing_officer = malên daîmî
role-integration_officer = entegrasyon
role-guarantee_officer = garantiya pereyan (kombûna malbatê)
role-safety_officer = { role-guarantee_officer }
role-housing_officer = mal
role-bilingual_consultant = dibistan û baxçeyê zarokan, ji bo zarokên duzimanî
role-course_teacher = kurs
role-press_officer = çapemenî
role-jobcenter = navenda kar (Jobcenter)
