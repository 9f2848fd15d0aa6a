# Ukrainian. Written by the project, not yet reviewed by a native speaker.
command-messages = Які повідомлення ви отримуєте
optout-news = Не надсилати новин
optout-courses = Не писати про курси
optout-donations = Не писати про речі
optout-done = Ви більше не отримуєте таких повідомлень. Про ваші зустрічі я й далі нагадую.
optin-done = Ви знову отримуєте такі повідомлення.
optout-list = Які повідомлення ви хочете? Натисніть раз, щоб їх не отримувати. Натисніть ще раз, щоб знову отримувати. Про ваші зустрічі я нагадую завжди.
