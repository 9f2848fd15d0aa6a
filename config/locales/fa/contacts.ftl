# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

who-about = درباره چه موضوعی است؟
contacts-for = <b>{ $topic }</b>
    زنگ بزنید به:
contact-line = • { $name }، { $role }: { $phones }
contact-line-no-phone = • { $name }، { $role }. شماره‌اش را ندارم
jobcenter-phone = تلفن مرکز کار (Jobcenter): { $phone }
press-contact = خبرنگار هستید؟ زنگ بزنید به:
topic-team_leader = رئیس گروه «ادغام در جامعه»
topic-casework = پرونده من
topic-temporary_housing = خانه موقت
topic-permanent_housing = خانه دائمی
topic-school_daycare = مدرسه و مهدکودک
topic-family_volunteers = خانواده و داوطلبان
topic-financial_guarantee = ضمانت مالی (پیوستن خانواده)
# In messages that were sent before it had its right name.
topic-safety = { topic-financial_guarantee }
topic-integration = ادغام در جامعه
topic-jobcafe = کافه کار (Jobcafé)
topic-din_vej_til_job = دوره Din vej til job
topic-jobcenter = مرکز کار (Jobcenter)
topic-press = رسانه‌ها
role-team_leader = رئیس گروه
role-professional_coordinator = هماهنگ‌کننده کارمندان پرونده
role-volunteer_coordinator = هماهنگ‌کننده داوطلبان، خانواده‌ها و خانه‌ها
role-caseworker = کارمند پرونده (sagsbehandler)
role-permanent_housing_officer = خانه‌های دائمی
role-integration_officer = کارمند ادغام در جامعه
role-guarantee_officer = ضمانت مالی (پیوستن خانواده)
role-safety_officer = { role-guarantee_officer }
role-housing_officer = خانه‌ها
role-bilingual_consultant = مدرسه و مهدکودک برای کودکان دوزبانه
role-course_teacher = دوره‌ها
role-press_officer = رسانه‌ها
role-jobcenter = مرکز کار
