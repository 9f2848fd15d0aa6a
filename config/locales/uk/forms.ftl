# Ukrainian. Written by the project, not yet reviewed by a native speaker.
button-back = Назад
button-cancel = Зупинити
button-done = Готово
form-stopped = Зупинено. Я нічого не зберіг.
form-unclear = Я цього не зрозумів.
counted = { $what } × { $count }
button-from-nothing = Спочатку
form-hello = Вітаю! Я Vejviser.
form-who = Я комп'ютерна програма, не людина.
