# Ukrainian. Written by the project, not yet reviewed by a native speaker.
reminder =
    <b>Не забудьте: { $about }</b>
    { $day }, { $time }
reminders-come = Я напишу вам: { $times }.
reminders-too-late = Це вже так скоро, що я більше не нагадуватиму.
reminder-was =
    <b>{ $about }</b>
    Це було: { $day }, { $time }. Якщо ви не прийшли, зателефонуйте і скажіть чому.
reminder-class =
    <b>Заняття: { $course }</b>
    { $day }, { $time }
button-in-an-hour = Нагадати через годину
reminder-again = Я напишу вам знову: { $time }.
reminder-discreet = У вас є нагадування.
button-show = Показати
reminders-off = Я більше не надсилатиму нагадувань. Ваші зустрічі та групи залишилися тут. Знову хочете нагадувань? Натисніть кнопку.
reminders-on = Ви знову отримуєте нагадування.
reminders-settings = Що ви хочете змінити?
button-reminders-on = Увімкнути нагадування
button-reminders-off = Вимкнути нагадування
discreet-on = Відтепер я писатиму тільки «У вас є нагадування». Натисніть на нього, щоб побачити, про що воно.
discreet-off = Відтепер у кожному нагадуванні буде написано, про що воно.
button-discreet-on = Сховати, про що це
button-discreet-off = Показувати, про що це
button-reminder-settings = Мої нагадування
