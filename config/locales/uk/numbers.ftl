# Ukrainian. Written by the project, not yet reviewed by a native speaker.
button-number = Поділитися номером
number-ask = Показати ваш номер телефону іншій людині? Я надішлю його один раз і не збережу. Вашого імені не видно.
button-number-yes = Так, показати номер
number-press = Тепер натисніть кнопку внизу.
button-number-send = Надіслати мій номер
number-other = Це не ваш номер. Ділитися можна лише своїм.
number-from = Інша людина хоче, щоб ви могли зателефонувати. Ось номер:
number-sent = Інша людина отримала ваш номер. Я його не зберіг.
card-family = Родина
card-helper = Помічник
other-changed = Тепер вам із цим допомагає інша людина. Я нічого не надіслав.
