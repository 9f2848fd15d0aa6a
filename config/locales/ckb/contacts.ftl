# Sorani. Written by the project, not yet reviewed by a native speaker.

who-about = بابەتەکە چییە؟
contacts-for = <b>{ $topic }</b>
    تەلەفۆن بکە بۆ:
contact-line = • { $name }، { $role }: { $phones }
contact-line-no-phone = • { $name }، { $role }. ژمارەکەی لای من نییە
jobcenter-phone = سەنتەری کار (Jobcenter): { $phone }
press-contact = ڕۆژنامەنووسیت؟ تەلەفۆن بکە بۆ:
topic-team_leader = سەرۆکی تیمی تێکەڵبوون لەگەڵ کۆمەڵگا
topic-casework = دۆسیەکەم
topic-temporary_housing = ماڵی کاتی
topic-permanent_housing = ماڵی هەمیشەیی
topic-school_daycare = قوتابخانە و باخچەی منداڵان
topic-family_volunteers = خێزان و خۆبەخشان
topic-financial_guarantee = زەمانەتی دارایی (یەکگرتنەوەی خێزان)
# In messages that were sent before it had its right name.
topic-safety = { topic-financial_guarantee }
topic-integration = تێکەڵبوون لەگەڵ کۆمەڵگا
topic-jobcafe = کافێی کار (Jobcafé)
topic-din_vej_til_job = خولی Din vej til job
topic-jobcenter = سەنتەری کار (Jobcenter)
topic-press = ڕۆژنامەگەری
role-team_leader = سەرۆکی تیم
role-professional_coordinator = ڕێکخەری کارمەندانی دۆسیە
role-volunteer_coordinator = ڕێکخەری خۆبەخشان، خێزان و ماڵ
role-caseworker = کارمەندی دۆسیە (sagsbehandler)
role-permanent_housing_officer = ماڵی هەمیشەیی
role-integration_officer = کارمەندی تێکەڵبوون لەگەڵ کۆمەڵگا
role-guarantee_officer = زەمانەتی دارایی (یەکگرتنەوەی خێزان)
role-safety_officer = { role-guarantee_officer }
role-housing_officer = ماڵ
role-bilingual_consultant = قوتابخانە و باخچەی منداڵان، بۆ ئەو منداڵانەی بە دوو زمان قسە دەکەن
role-course_teacher = خولەکان
role-press_officer = ڕۆژنامەگەری
role-jobcenter = سەنتەری کار (Jobcenter)
