# Ukrainian. Written by the project, not yet reviewed by a native speaker.
request-items-ask = Що вам потрібно? Натисніть на кожну потрібну річ, потім «Готово». Або напишіть.
request-note-ask = Чи важливо ще щось? Розмір, колір? Напишіть тут.
button-nothing-more = Більше нічого
request-soon-ask = Як швидко?
soon-week = Цього тижня
soon-month = Цього місяця
soon-later = Може почекати
request-area-ask = У якому місті ви живете?
request-confirm =
    Все правильно?
    <b>{ $items }</b>
    { $note }
    { $soon }. { $area }.
    Чогось бракує? Напишіть або надішліть фото.
button-send = Надіслати
request-sent = Надіслано. Тепер волонтери це бачать. Я напишу, коли хтось це матиме. Вашого імені вони не бачать.
note-number = Напишіть без номера телефону і номера CPR. Тут вони нікому не потрібні.
requests-many = Ваших відкритих запитів: { $count }. Зачекайте або видаліть один.
requests-none = У вас немає відкритих запитів.
requests-head = <b>Ваші запити:</b>
request-card = <b>{ $items }</b>. { $soon }. { $area }.
request-note = «{ $text }» ({ $language })
request-number = <b>№ { $number }</b>
request-open = Поки ніхто не взяв.
request-claimed = Хтось це має.
request-arranged = Час і місце узгоджено.
request-handed-over = Передано.
request-closed = Закрито.
button-no-longer = Видалити: { $items }
request-withdrawn = Видалено. Ніхто цього не принесе.
request-withdrawn-notice = Родині це більше не потрібно:
request-claimed-notice = Гарна новина! Хтось має це для вас: { $items }. Скоро вам запропонують час.
request-open-again = { $items }: людина, яка хотіла це віддати, не зможе. Ваш запит знову відкритий.
button-board-open = Що потрібно родинам
button-board-mine = Що я беру
board-open = <b>Що потрібно родинам:</b>
board-mine = <b>Що ви взяли:</b>
board-empty = Тут зараз нічого немає.
button-claim = Я беру
button-release = Все ж не можу
button-propose = Запропонувати час
claim-yours = Ви взяли цей запит. Запропонуйте, коли і де зустрітися.
claim-late = Хтось був швидший. Ваше місце в черзі: { $place }.
claim-over = Це вже завершено. Дякую!
claim-released = Дякую, що сказали. Тепер цей запит може взяти хтось інший.
claim-waits = День, коли ви взяли цей запит: { $day }. Час ще не узгоджено. Запропонуйте час або відмовтеся, щоб запит узяв хтось інший.
claim-ran-out = Це знову відкрито для інших, бо час не узгодили:
meet-times-ask = Коли ви можете? Натисніть на кожен зручний час, потім «Готово». Або напишіть день і час.
meet-place-ask = Де?
place-home = Вдома у родини
place-mine = У мене
place-yours = у вас
place-theirs = в іншої людини
meet-sent = Надіслано. Я напишу, коли родина вибере.
meet-proposed = { $items }: коли вам зручно? Місце: { $place }.
meet-agreed =
    <b>Домовлено: { $items }</b>
    { $day }, { $time }, { $place }
    Кодове слово: <b>{ $code }</b>. Воно є у вас обох.
meet-changed = { $items }: час треба змінити. Буде новий.
handover-ask = { $items }: чи вже передано?
button-handed-over = Передано
handover-thanks = Дякую!
handover-waits = Хто ще не підтвердив передачу: { $who }
handover-said = Хто підтвердив передачу: { $who }
from-other = Повідомлення про вашу зустріч: <b>{ $text }</b>
from-other-text = Повідомлення про вашу зустріч ({ $language }): «{ $text }»
passed-on = Я передав.
button-write = Написати
write-ask = Напишіть. Я передам так, як є. Можна також надіслати голосове повідомлення.
say-outside = Я на вулиці біля дверей
say-late = Я запізнюся на чверть години
say-elevator = Чи є ліфт?
say-carry = Скільки людей може нести?
say-yes = Так
say-no = Ні
group-how = Напишіть /link у групі ваших волонтерів.
group-linked = Тепер група отримує повідомлення про кожен запит.
thing-clothes = одяг
thing-winter_clothes = зимовий одяг
thing-shoes = взуття
thing-furniture = меблі
thing-bed = ліжко
thing-table = стіл
thing-chair = стілець
thing-sofa = диван
thing-bicycle = велосипед
thing-lamp = лампа
thing-kitchenware = речі для кухні
thing-baby_gear = речі для малюка
thing-toys = іграшки
thing-bedding = ковдри і подушки
thing-other = щось інше
offer-items-ask = Що ви хочете віддати? Натисніть на кожну таку річ, потім «Готово». Або напишіть.
offer-note-ask = Чи є ще що сказати? Розмір, колір? Напишіть тут.
offer-until-ask = До якого дня це можна забрати?
offer-bring-ask = Чи можете привезти?
bring-yes = Можу привезти
bring-no = Треба забрати
offer-confirm =
    Все правильно?
    <b>{ $items }</b>
    { $note }
    { $condition }
    Останній день: { $until }
    { $bring }
    Чогось бракує? Напишіть або надішліть фото.
offer-card = <b>{ $items }</b>. { $bring }.
offer-sent = Дякую! Я запитаю родини, яким це потрібно, одну за одною.
offer-ask = Хтось хоче віддати вам це: { $items }. Хочете?
button-offer-yes = Так, дякую
button-offer-no = Ні, дякую
offer-yes-done = Добре. Скоро ви зможете вибрати час.
offer-no-done = Добре. Я запитаю когось іншого.
offer-taken = Родина хоче це: { $items }. Запропонуйте, коли і де:
offer-ran-out = Нікому не знадобилося: { $items }. Час минув. Все одно дякую!
offers-that-fit = <b>Пропозиції, що можуть підійти:</b>
offers-head = <b>Що ви хочете віддати:</b>
offer-open = Ще ніхто не сказав «так».
offer-asked = Я питаю одну родину.
offer-promised = Одна родина хоче це взяти.
button-overview = Огляд
overview-head = <b>Запити зараз:</b>
overview-line = • { $what }: { $count }
overview-most = <b>Найбільше потрібно:</b>
overview-stuck = <b>Тут нічого не відбувається:</b>
overview-since = Остання зміна: { $day }.
button-free = Нехай допоможе хтось інший
reason-elsewhere = Закрито: отримали деінде
reason-silent = Закрито: не відповідає
reason-unfit = Закрито: не для нас
request-closed-notice = { $items }. { $reason }.
button-report = Поскаржитися
report-done = Я повідомив координаторів. Вони бачать усе, що про це написано.
report-notice = <b>Скарга: № { $number }</b>
relay-family = Родина: «{ $text }» ({ $language })
relay-helper = Помічник: «{ $text }» ({ $language })
photo-ask = Маєте фото? Надішліть його сюди.
button-no-photo = Без фото
kind-age = вік { $youngest }–{ $oldest }
thing-kinds = { $thing }: { $kinds }
details-ask = { $thing }: скільки? Натисніть один раз за кожну річ, потім «Готово».
kind-baby = малюк
kind-child = дитина
kind-woman = жінка
kind-man = чоловік
kind-cot = дитяче ліжечко
kind-single = одна людина
kind-double = дві людини
place-helper = У помічника
meet-sent-helper = Надіслано. Я напишу, коли помічник вибере.
edit-ask = Що змінити?
edit-items = Речі
edit-details = Скільки
edit-note = Текст
edit-photo = Фото
edit-photos = Усі фото
edit-soon = Як швидко
edit-area = Місто
edit-condition = Стан
edit-until = Останній день
edit-bring = Привезти чи забрати
button-change-it = Змінити
request-changed = Змінено. Тепер волонтери бачать це так.
