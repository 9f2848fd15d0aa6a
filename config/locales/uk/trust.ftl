# Ukrainian. Written by the project, not yet reviewed by a native speaker.
button-block = Більше не зустрічатися
block-ask = Припинити ваші зустрічі з цією людиною? Тоді я більше не влаштовуватиму вам зустрічей із нею. Їй не скажуть чому.
button-block-yes = Так, більше не хочу
block-done = Добре. Я більше не влаштовуватиму вам зустрічей із цією людиною.
claim-ended = { $items }: усе-таки не вийде. Дякую, що хотіли допомогти.
button-missed = Інша людина не прийшла
missed-done = Шкода. Я це записав. Знайдіть інший час, або нехай допоможе хтось інший.
missed-notice = { $items }: ви не зустрілися. Знайдіть інший час.
missed-often = Хтось часто не приходить на зустрічі. Разів: { $count }. Останній раз: № { $number }.
case-missed-family = Скільки разів родина не прийшла: { $count }.
case-missed-helper = Скільки разів помічник не прийшов: { $count }.
