# Ukrainian. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = Що зачинено?
everything = Усі курси
closure-days-ask = Які дні? День/місяць, наприклад: { $example }
closure-days-unclear = Я не зрозумів, які це дні. Напишіть їх так: { $example }
closure-confirm = Зачинено: <b>{ $course }</b>, { $days }. Скільки людей отримає повідомлення: { $count }. Усе правильно?
closure-done = Готово. Відповіді змінено. Скільки людей отримає повідомлення: { $count }.
closures-none = Нічого не зачинено.
closures-head = <b>Дні, коли зачинено:</b>
closure-line = • { $course }: { $days }
button-closure-undo = Знову відчинити
closure-undone = Усе-таки не буде зачинено. Скільки людей отримає повідомлення: { $count }.
day-range = { $first } – { $last }
closure-notice =
    <b>Буде зачинено: { $course }, { $days }.</b>
    Занять у цей час не буде.
closure-undone-notice = <b>Усе-таки буде відчинено: { $course }, { $days }.</b>
closed-then = Зачинено: { $days }.
button-yes-close = Так, зачинити
