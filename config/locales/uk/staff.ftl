# Ukrainian. Written by the project, not yet reviewed by a native speaker.
staff-menu = Що ви хочете зробити?
not-allowed = Це можуть робити тільки ті, хто тут працює.
role-given = Тепер ви можете робити тут більше. Ваша роль: { $role }.
right-volunteer = волонтер
right-coordinator = координатор
right-staff = працівник
right-admin = адміністратор
button-staff = Для працівників
button-made-add = Нова зустріч для когось
button-made-list = Мої створені зустрічі
button-class-new = Нова група
button-classes = Групи
button-closure-add = Зачинити на кілька днів
button-closures = Дні, коли зачинено
made-when-ask = Який день і час? Наприклад: { $example }
made-about-ask = { $day }, { $time }. Що це за зустріч?
made-contact-ask = З ким?
made-contact-none = Без імені
made-ready = Зустріч { $number }: { $about }, { $day }, { $time }. Додайте цей код до листа. Ним може скористатися тільки одна людина. Код діє до: { $until }.
made-none = Ви не створили жодної зустрічі.
made-head = <b>Зустрічі, які ви створили:</b>
made-line = { $number }: { $about }, { $day }, { $time }. { $state }
state-waiting = Код ще не сканували.
state-taken = Отримає нагадування.
state-coming = Прийде.
state-not-coming = Не може прийти.
made-moved = Час змінено. Якщо кодом уже скористалися, людина отримала повідомлення.
made-cancelled = Скасовано. Якщо кодом уже скористалися, людина отримала повідомлення.
button-new-code = Новий код
code-renewed = Старий код більше не діє. Той, хто ним скористався, бачив день, час і місце. Якщо це може бути небезпечно, перенесіть зустріч.
code-ended = Код із вашого листа більше не діє. Я не нагадуватиму про цю зустріч. Якщо вона ваша, запитайте муніципалітет.
scan-again = Зустріч { $number }: код із листа відсканував ще хтось. Зустріч я не показав. Зателефонуйте людині. Якщо код потрапив не в ті руки, зробіть новий.
scan-help = Зустріч { $number }: той, хто скористався кодом першим, каже, що це був хтось чужий, і просить допомоги. Зателефонуйте й зробіть новий код.
made-answer = Зустріч { $number }: { $about }, { $day }, { $time }. { $state }
moved-notice =
    <b>У вашої зустрічі новий час: { $about }</b>
    { $day }, { $time }
    Раніше було: { $oldday }, { $oldtime }.
cancelled-notice =
    <b>Вашу зустріч скасовано: { $about }</b>
    Мала бути: { $day }, { $time }. Приходити не треба.
link-offer =
    У вас є зустріч:
    <b>{ $about }</b>
    { $day }, { $time }
    Нагадати вам?
link-used = Цим кодом уже скористався хтось інший. Запитайте того, хто вам його дав.
scan-ask = Хтось інший відсканував код із вашого листа. Вашу зустріч я не показав: { $day }, { $time }. Це були ви або ваша родина?
button-scan-fine = Так, усе гаразд
button-scan-help = Ні, допоможіть мені
scan-help-told = Я повідомив муніципалітет. Ви можете також зателефонувати:
link-unknown = Цей код не працює. Запитайте того, хто вам його дав.
appointment-with = З ким: { $name }.
code-below = Відскануйте код телефоном. Я нагадаю вам вашою мовою.
