# Ukrainian. Written by the project, not yet reviewed by a native speaker.
button-readers = Мови, які я читаю
readers-ask = Які мови ви добре читаєте? Натисніть усі, потім «Готово». Я запитаю вас, коли треба щось перекласти.
readers-none = Жодної
readers-kept = Дякую! Я запитаю вас, коли треба щось перекласти. Ваші мови: { $languages }.
readers-kept-none = Добре. Я не проситиму вас перекладати.
