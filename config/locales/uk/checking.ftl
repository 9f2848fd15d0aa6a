# Ukrainian. Written by the project, not yet reviewed by a native speaker.
button-check-all = Усе правильно
check-head = <b>Це ще правильно?</b>
check-how = ✅ правильно · ✏ виправити · ✖ ми не знаємо
check-fact = <b>{ $number }. { $name }</b>. Остання перевірка: { $date }
check-never = ще не перевіряли
check-stale = Тим часом хтось інший щось змінив. Зараз так:
fact-right = Це правильно
fact-changed = Виправлено
fact-not-ours = Ми не знаємо
wrong-ask = Дякую, що сказали. Що неправильно? Напишіть своєю мовою або натисніть кнопку.
wrong-kept = Дякую. Людина з муніципалітету перевірить це. Написати вам після цього?
wrong-card = <b>Хтось каже, що тут помилка: { $about }</b>
wrong-words = Пише ({ $language }): { $text }
wrong-right-told = Ви казали, що тут помилка: { $about }. Людина з муніципалітету це перевірила. Усе правильно.
wrong-changed-told = Ви казали, що тут помилка: { $about }. Тепер це виправлено. Дякую!
