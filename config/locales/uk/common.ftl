# Ukrainian. Written by the project, not yet reviewed by a native speaker.
## Under answers
stale-note = <i>Дата цієї інформації: { $date }. Запитайте, чи це ще так: { $name }, { $phone }</i>
either = { $one } або { $other }
list-item = • { $item }
quota-over = Ви вже робили це багато разів. Знову можна буде з цього часу: { $day }, { $time }.

## Buttons
button-danish = Показати данською
button-where = Де це?
button-when = Коли це?
button-who = Кому зателефонувати?
button-help = З чим мені допоможуть?
button-remind = Нагадати мені
button-menu = Меню
button-no = Ні

## Commands
command-start = Почати
command-menu = Про що можна запитати?
command-jobcafe = Jobcafé: години роботи
command-courses = Курси: коли і де
command-call = Кому зателефонувати?
command-emergency = Екстрена допомога: 112
command-language = Змінити мову
command-privacy = Що бот знає про мене?
command-mine = Мої зустрічі, речі та групи
command-staff = Для працівників
command-board = Що потрібно родинам
command-languages = Мови, які я читаю
command-overview = Огляд запитів
command-roles = Ролі і запрошення
command-audit = Журнал: відмови і ролі
