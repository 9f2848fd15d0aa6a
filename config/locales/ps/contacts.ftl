# Pashto. Written by the project, not yet reviewed by a native speaker.

who-about = د څه په اړه ده؟
contacts-for = <b>{ $topic }</b>
    زنګ ووهئ:
contact-line = • { $name }، { $role }: { $phones }
contact-line-no-phone = • { $name }، { $role }. شمېره نه لرم
jobcenter-phone = د کار مرکز (Jobcenter) ټلیفون: { $phone }
press-contact = خبریال یاست؟ زنګ ووهئ:
topic-team_leader = د integration ډلې مشر یا مشره
topic-casework = زما دوسیه
topic-temporary_housing = لنډمهاله کور
topic-permanent_housing = دایمي کور
topic-school_daycare = ښوونځی او وړکتون
topic-family_volunteers = کورنۍ او رضاکاران
topic-financial_guarantee = مالي ضمانت (د کورنۍ یوځای کېدل)
# In messages that were sent before it had its right name.
topic-safety = { topic-financial_guarantee }
topic-integration = په ډنمارک کې نوی ژوند (integration)
topic-jobcafe = د کار کافې (Jobcafé)
topic-din_vej_til_job = د Din vej til job کورس
topic-jobcenter = د کار مرکز (Jobcenter)
topic-press = رسنۍ
role-team_leader = د ډلې مشره
role-professional_coordinator = د دوسیو د کارکوونکو همغږي کوونکی
role-volunteer_coordinator = د رضاکارانو، کورنیو او کورونو همغږي کوونکی
role-caseworker = د دوسیې کارکوونکی (sagsbehandler)
role-permanent_housing_officer = دایمي کورونه
role-integration_officer = د نویو خلکو د مرستې (integration) کارکوونکې
role-guarantee_officer = مالي ضمانت (د کورنۍ یوځای کېدل)
role-safety_officer = { role-guarantee_officer }
role-housing_officer = کورونه
role-bilingual_consultant = ښوونځی او وړکتون، د هغو ماشومانو لپاره چې دوې ژبې لري
role-course_teacher = کورسونه
role-press_officer = رسنۍ
role-jobcenter = د کار مرکز (Jobcenter)
