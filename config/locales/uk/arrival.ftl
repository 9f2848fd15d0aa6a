# Ukrainian. Written by the project, not yet reviewed by a native speaker.
## The first weeks
first-weeks-arrival = <b>Коли ви приїдете:</b>
first-weeks-week = <b>Перший тиждень:</b>
first-weeks-month = <b>Перший місяць:</b>
step-met_by_housing_officer = Вас зустріне працівник муніципалітету (kommune).
step-information_meeting = Вам розкажуть, що буде в перші тижні.
step-shown_home = Вам покажуть ваше житло.
step-house_rules = Вам розкажуть про правила в будинку.
step-course_start = Ви почнете ходити на курс.
step-danish_placement = Ви прийдете на розмову в мовну школу. Вас запитають, як ви знаєте данську.
step-help_cpr = Водночас вам допоможуть отримати особистий номер (CPR).
step-help_nemkonto = Вам також допоможуть із рахунком у банку (NemKonto).
step-meeting_law = Зустріч про закони й правила, тільки для вас.
step-meeting_economy = Зустріч про гроші, разом з іншими.
step-meeting_job_education = Зустріч про роботу й навчання, тільки для вас.

## Doctor
doctor-rights = <b>Ви маєте право на лікаря. Це безкоштовно.</b>
    Це право ви маєте з першого дня в Данії з дозволом на проживання. Навіть якщо ще немає жовтої картки (sundhedskort). Картку часто доводиться чекати. Скільки тижнів: { $weeks }.
doctor-refused = Лікар відмовляє? Натисніть «{ button-danish }» і покажіть текст. Або зателефонуйте своєму соціальному працівнику (sagsbehandler).

## Money
benefits-money = Допомога від муніципалітету тепер називається <b>{ $benefit }</b> (раніше: { $formerly }). Її виплачують в останній робочий день місяця.
benefits-next = Наступна виплата: { $date }.
benefits-help = У перший місяць буде зустріч про гроші. На запитання може відповісти ваш соціальний працівник (sagsbehandler).

## Residence permit
residence-permit = Перший дозвіл на проживання діє від { $from } до { $to } років. Це залежить від вашої справи.
residence-more = Хочете продовжити дозвіл? Або назавжди повернутися додому? Запитайте свого соціального працівника (sagsbehandler) або подивіться тут: { $url }

## MitID
digital-id = <b>{ $mitid }</b> (раніше: { $nemid }) — це ваш ключ до банку й муніципалітету в інтернеті.
digital-post = Листи від муніципалітету приходять у Digital Post ({ $eboks }). Читайте їх щотижня.
digital-help = На курсі ви навчитеся цим користуватися. Волонтери допоможуть вам із листами.
