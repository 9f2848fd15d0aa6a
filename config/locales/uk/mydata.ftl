# Ukrainian. Written by the project, not yet reviewed by a native speaker.
command-mydata = Усе, що збережено про мене, у файлі
command-forget = Видалити все про мене
told-first = Я зберігаю ваш номер чату, вашу мову і те, що ви просите зберегти.
    Скільки днів я зберігаю свої відповіді: { $days }
    Відповідає за це: { $municipality }
    Подивитися, що я зберігаю: /privacy
    Видалити все: /forget
button-mydata = Усе у файлі
mydata-ask = Надіслати файл з усім, що я зберігаю про вас? Його може прочитати кожен, у кого в руках ваш телефон.
button-mydata-send = Так, надіслати
mydata-sent = Ось два файли про вас. Перший можна читати. Другий (JSON) для комп'ютерів. Якщо інші не мають їх бачити, видаліть їх тут.
mydata-title = Що збережено про вас
mydata-made = Дата: { $date }
mydata-hidden = Таємні коди і те, що стосується інших людей, тут не показано.
mydata-chat = Того, що ми писали одне одному, тут немає. Попросити ці повідомлення можна тут: { $municipality }
mydata-more = Усі подробиці в іншому файлі (JSON).
data-written = Написано
data-when = Коли
data-until = До
data-words = Ваші слова
data-place = Місце
data-language = Мова
