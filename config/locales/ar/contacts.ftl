# Arabic. Written by the project, not yet reviewed by a native speaker.

who-about = ما هو الموضوع؟
contacts-for = <b>{ $topic }</b>
    اتصلوا هنا:
contact-line = • { $name }، { $role }: { $phones }
contact-line-no-phone = • { $name }، { $role }. الرقم ليس عندي
jobcenter-phone = رقم مكتب العمل (Jobcenter): { $phone }
press-contact = للصحافة: اتصلوا هنا:
topic-team_leader = رئيسة فريق الاندماج
topic-casework = ملفي
topic-temporary_housing = سكن مؤقت
topic-permanent_housing = سكن دائم
topic-school_daycare = المدرسة والروضة
topic-family_volunteers = العائلة والمتطوعون
topic-financial_guarantee = ضمان مالي (لمّ شمل العائلة)
# In messages that were sent before it had its right name.
topic-safety = { topic-financial_guarantee }
topic-integration = الاندماج
topic-jobcafe = مقهى العمل (Jobcafé)
topic-din_vej_til_job = دورة Din vej til job
topic-jobcenter = مكتب العمل (Jobcenter)
topic-press = الصحافة
role-team_leader = رئيسة الفريق
role-professional_coordinator = منسّقة لموظفي الملفات
role-volunteer_coordinator = منسّقة المتطوعين والعائلات والسكن
role-caseworker = موظف الملف (sagsbehandler)
role-permanent_housing_officer = السكن الدائم
role-integration_officer = موظفة الاندماج
role-guarantee_officer = ضمان مالي (لمّ شمل العائلة)
role-safety_officer = { role-guarantee_officer }
role-housing_officer = السكن
role-bilingual_consultant = المدرسة والروضة للأطفال بلغتين
role-course_teacher = الدورات
role-press_officer = الصحافة
role-jobcenter = مكتب العمل (Jobcenter)
