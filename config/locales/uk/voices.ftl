# Ukrainian. Written by the project, not yet reviewed by a native speaker.
voice-unheard = Я не можу слухати голосові повідомлення. Людина може.
button-voice-send = Надіслати людині
voice-no-note = Це звуковий файл. Краще тримайте палець на мікрофоні й говоріть.
voice-too-long = Задовго. Найбільше хвилин: { $minutes }
voice-broken = Я не можу це відкрити. Запишіть голос ще раз.
voice-later = Зараз я не можу це отримати. Надішліть ще раз трохи згодом.

command-voices = Тексти, прочитані вголос
intent-voice_coverage = Тексти, прочитані вголос
voices-head = <b>Тексти, які хтось прочитав уголос:</b>
voices-line = • { $language }: { $done } / { $all }
voices-waiting = • { $language }: { $done } / { $all }. Треба перевірити: { $waiting }
voices-readers = Ви ще не можете читати вголос. Спочатку скажіть, якими мовами ви читаєте.
voices-heard = Усі, хто мною користується, можуть чути ваш голос. Вони не бачать вашого імені. Тут можна видалити ваші записи.
button-voice-next = Читати вголос: { $language }
button-voice-check = Перевірити: { $language } ({ $count })
button-voice-delete = Видалити мої записи

voice-read = <b>Тримайте палець на мікрофоні й повільно читайте це вголос:</b>
voice-slots = Там, де …, зробіть коротку паузу. Що там має бути, люди читають у повідомленні.
voice-listen = Послухайте. Добре вийшло?
button-voice-keep = Залишити
button-voice-again = Записати ще раз
voice-kept = Дякую! Тепер запис перевірить інша людина. Потім його зможуть чути всі.
voice-complete = Цією мовою нічого не бракує. Дякую!

voice-check = <b>Чи голос читає цей текст і чи легко його зрозуміти?</b>
button-voice-good = Добре
button-voice-bad = Недобре
voice-good = Дякую! Тепер запис можуть чути всі.
voice-bad = Дякую! Я його не використаю.
voice-check-none = Зараз нічого перевіряти.
voice-to-check = Хтось прочитав текст уголос. Перевірите? Мова: { $language }
voice-refused = Один із ваших записів треба зробити ще раз. Дякую за допомогу!

button-voice-hear = Слухати
voice-delete-ask = Видалити всі ваші записи?
button-voice-delete-yes = Так, видалити
voice-deleted = Ваші записи видалено.
kept-voices = ваші записи, якщо ви читаєте тексти вголос
