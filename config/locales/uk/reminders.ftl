# Ukrainian. Written by the project, not yet reviewed by a native speaker.
class-reminders-on = Я ще не вмію нагадувати про курси. Ось години. Запишіть їх у календар телефону.
reminders-off = Я не надсилаю нагадувань. Я пишу тільки тоді, коли ви пишете мені. Якщо хочете видалити все про себе, натисніть кнопку.
