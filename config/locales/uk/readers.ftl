# Ukrainian. Written by the project, not yet reviewed by a native speaker.
button-readers = Мови, які я читаю
readers-ask = Якими мовами ви добре читаєте? Натисніть кожну з них, потім «Готово». Я запитаю вас, коли треба щось перекласти.
readers-none = Жодної
readers-kept = Дякую! Я запитаю вас, коли треба щось перекласти. Ваші мови: { $languages }.
readers-offered = Дякую! Спершу координатор має сказати «так» щодо цих мов: { $languages }.
reader-ask = Номер { $number } хоче перекладати, а також читати повідомлення, перш ніж їх надішлють. Мови: { $languages }. Натискайте на мову, тільки якщо знаєте, що це правда.
readers-kept-none = Добре. Я не проситиму вас перекладати.
