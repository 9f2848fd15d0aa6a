# Ukrainian. Written by the project, not yet reviewed by a native speaker.
who-about = Про що йдеться?
contacts-for = <b>{ $topic }</b>
    Телефонуйте:
contact-line = • { $name }, { $role }: { $phones }
contact-line-no-phone = • { $name }, { $role }. Номера я не маю
jobcenter-phone = Центр зайнятості (Jobcenter): { $phone }
press-contact = Для журналістів. Телефонуйте:

## Topics
topic-team_leader = Керівник інтеграції
topic-casework = Моя справа
topic-temporary_housing = Тимчасове житло
topic-permanent_housing = Постійне житло
topic-school_daycare = Школа й дитячий садок
topic-family_volunteers = Родина й волонтери
topic-financial_guarantee = Гарантія (возз'єднання родини)
# In messages that were sent before it had its right name.
topic-safety = { topic-financial_guarantee }
topic-integration = Інтеграція
topic-jobcafe = Jobcafé (допомога з роботою)
topic-din_vej_til_job = Курс Din vej til job
topic-jobcenter = Центр зайнятості (Jobcenter)
topic-press = Преса

## Roles
role-team_leader = керівник команди
role-professional_coordinator = координатор соціальних працівників
role-volunteer_coordinator = координатор для волонтерів, родин і житла
role-caseworker = соціальний працівник (sagsbehandler)
role-permanent_housing_officer = постійне житло
role-integration_officer = працівник з інтеграції
role-guarantee_officer = гарантія (возз'єднання родини)
role-safety_officer = { role-guarantee_officer }
role-housing_officer = житло
role-bilingual_consultant = школа й дитячий садок для двомовних дітей
role-course_teacher = курси
role-press_officer = преса
role-jobcenter = центр зайнятості (Jobcenter)
