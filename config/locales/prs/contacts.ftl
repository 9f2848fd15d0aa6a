# Dari. Written by the project, not yet reviewed by a native speaker.

who-about = درباره چی است؟
contacts-for = <b>{ $topic }</b>
    زنگ بزنید به:
contact-line = • { $name }، { $role }: { $phones }
contact-line-no-phone = • { $name }، { $role }: نمبر ندارم
jobcenter-phone = تیلفون مرکز کار (Jobcenter): { $phone }
press-contact = ژورنالست هستید؟ زنگ بزنید به:
topic-team_leader = آمر تیم ادغام
topic-casework = دوسیه من
topic-temporary_housing = خانه موقتی
topic-permanent_housing = خانه دایمی
topic-school_daycare = مکتب و کودکستان
topic-family_volunteers = فامیل و رضاکارها
topic-financial_guarantee = ضمانت مالی (یکجا شدن فامیل)
# In messages that were sent before it had its right name.
topic-safety = { topic-financial_guarantee }
topic-integration = ادغام در جامعه
topic-jobcafe = کافه کار (Jobcafé)
topic-din_vej_til_job = کورس Din vej til job
topic-jobcenter = مرکز کار (Jobcenter)
topic-press = رسانه‌ها
role-team_leader = آمر تیم
role-professional_coordinator = هماهنگ‌کننده مامورهای دوسیه
role-volunteer_coordinator = هماهنگ‌کننده رضاکارها، فامیل‌ها و خانه‌ها
role-caseworker = مامور دوسیه (sagsbehandler)
role-permanent_housing_officer = خانه‌های دایمی
role-integration_officer = مامور ادغام
role-guarantee_officer = ضمانت مالی (یکجا شدن فامیل)
role-safety_officer = { role-guarantee_officer }
role-housing_officer = خانه‌ها
role-bilingual_consultant = مکتب و کودکستان برای اطفال دوزبانه
role-course_teacher = کورس‌ها
role-press_officer = رسانه‌ها
role-jobcenter = مرکز کار
