# Ukrainian. Written by the project, not yet reviewed by a native speaker.
## Times and places
course-times = <b>{ $course }</b>: { $days }, { $from }–{ $to }
course-times-vary = <b>{ $course }</b>. Скільки днів на тиждень: { $days }. Час залежить від вашої групи.
open-now = ✅ Зараз відчинено. Зачиняється: { $until }.
next-time = Наступного разу: { $date }, { $time }.
course-venue = 📍 { $address }, { $city }, найвищий поверх (на табличці: { $floor }. sal)
course-venue-room = 📍 { $address }, { $city }, найвищий поверх (на табличці: { $floor }. sal), кімната: { $room }
course-location = <b>{ $course }</b> тут:
course-location-all = Курси й Jobcafé (допомога з роботою) тут:
course-location-unknown = <b>{ $course }</b>. Це проводить { $provider }. Адреси я не маю. Зателефонуйте й запитайте:
course-stopped = <b>{ $course }</b>: більше не проводиться. Зателефонуйте й запитайте, що можна робити замість цього:

## What the courses are
jobcafe-help = <b>З чим допоможуть у Jobcafé:</b>
bring = Візьміть із собою: { $items }
jobspor-info = <b>Jobspor</b> — це курс. Скільки тижнів: { $weeks }. Хто може ходити: { $audience }. Курс для тих, хто готовий працювати або вчитися.
course-subjects = <b>Про що ви дізнаєтеся:</b> { $subjects }
course-industries = <b>Про яку роботу ви дізнаєтеся:</b> { $industries }
intensive-info = <b>Курс для новоприбулих</b>. Скільки тижнів: { $weeks }. Хто може ходити: { $audience }. Ви дізнаєтеся про роботу й життя в Данії.
intensive-practice = Ваша перша практика на роботі (praktik) почнеться протягом перших { $weeks } тижнів після приїзду.
din-vej-info = <b>Din vej til job</b> — це курс. Скільки тижнів: { $weeks }. Із них заняття: { $class_weeks }, практика на роботі (praktik): { $practice_weeks }. Хто може ходити: { $audience }.
danish-info = <b>Данську мову</b> ви вчите тут: { $provider }. Скільки днів на тиждень: { $days }.
danish-start = Спочатку буде розмова в мовній школі. Вас запитають, як ви знаєте данську. День розмови: { $weekdays } (найближчий після вашого приїзду). Заняття почнуться наступного тижня після розмови.

## Courses
course-jobcafe = Jobcafé (допомога з роботою)
course-jobspor = Курс Jobspor
course-intensive = Курс для новоприбулих
course-din_vej_til_job = Курс Din vej til job
course-danish = Уроки данської

## Who
audience-refugees = біженці
audience-family_reunified = люди, які приїхали до своєї родини
audience-newcomers = люди, які нещодавно в Данії
audience-self_supporting = люди, які не отримують грошей від муніципалітету

## Help in the Jobcafé
help-cv_jobnet = резюме (CV) на сайті Jobnet
help-cv_professional = хороше резюме (CV)
help-applications = листи до роботодавців
help-interviews = співбесіди
help-new_opportunities = нові можливості
item-mitid = { $today } (раніше: { $formerly }), якщо хочете додати резюме (CV) на Jobnet

## Kinds of work
industry-cleaning = прибирання
industry-kitchen = кухня
industry-health_care = здоров'я й догляд
industry-agriculture = сільське господарство
industry-shop = магазин
industry-construction = будівництво

## What people learn
subject-motivation = мотивація
subject-presentation = як розповісти про себе
subject-tax_undeclared_work = податки й нелегальна робота
subject-plan_a_b = план А і план Б
subject-igu_education = робота разом зі школою (IGU) і навчання
subject-pc = комп'ютер
subject-skills = що ви вмієте
subject-jobnet = сайт Jobnet
subject-cv_application = резюме (CV) і лист до роботодавця
subject-interview_training = співбесіди
subject-labour_market = робота в Данії
subject-society = данське суспільство
subject-health = здоров'я
subject-economy = гроші
subject-education_guidance = навчання
subject-tax = податки
subject-unemployment_fund = страхування від безробіття (A-kasse)
subject-unions = профспілка
subject-legal_system = закони й права
subject-parental_leave = відпустка з дитиною (barsel)
subject-housing_support = допомога з оплатою оренди (boligstøtte)
subject-deposit_loan = позика, щоб заселитися в житло (indskudslån)
subject-repatriation = повернення додому назавжди
subject-equality = рівність жінок і чоловіків
subject-democracy = демократія
subject-mitid = цифровий ключ MitID
subject-eboks = пошта e-Boks
subject-cv = резюме (CV)
subject-job_search = пошук роботи
subject-education_options = де можна вчитися
