# Ukrainian. Written by the project, not yet reviewed by a native speaker.
class-reminders-on = Я ще не вмію нагадувати про курси. Ось години. Запишіть їх у календар телефону.
reminders-off = Я більше не надсилатиму нагадувань. Ваші зустрічі залишилися тут. Якщо знову захочете нагадувань, напишіть мені про зустріч ще раз.
reminder =
    <b>Не забудьте: { $about }</b>
    { $day }, { $time }
reminders-come = Я напишу вам: { $times }.
reminders-too-late = Це вже так скоро, що я більше не нагадуватиму.
