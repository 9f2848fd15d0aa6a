# Ukrainian. Written by the project, not yet reviewed by a native speaker.
appointment-which = Яку саме зустріч ви маєте на увазі?
appointment-day-ask = Який день?
appointment-hour-ask = { $day }. О котрій годині?
appointment-about-ask = { $day }, { $time }. З ким у вас зустріч?
appointment-confirm =
    Все правильно?
    <b>{ $about }</b>
    { $day }, { $time }
appointment-past = Цей час уже минув.
appointment-kept =
    Я записав:
    <b>{ $about }</b>
    { $day }, { $time }
appointments-none = У вас тут немає зустрічей.
appointments-head = <b>Ваші зустрічі:</b>
appointment-line = • { $day }, { $time }: { $about }
appointment-cancelled = Видалено: { $about }, { $day }, { $time }. Я не нагадуватиму. Якщо не можете прийти, скажіть про це й тим, з ким мали зустрітися.
appointment-good = Добре. Візьміть із собою лист, якщо ви його отримали.
appointment-cannot = Зателефонуйте і скажіть, що не можете прийти:
about-doctor = лікар
about-dentist = стоматолог
about-jobcenter = центр зайнятості (Jobcenter)
about-municipality = муніципалітет (kommune)
about-school = школа
about-other = зустріч
only-day = { $day }
only-time = { $time }
day-and-time = { $day }, { $time }
button-remind-me = Так, нагадати
button-other-time = Інший час
button-coming = Я прийду
button-not-coming = Я не можу прийти
appointment-no-such-day = Такого дня немає.
appointment-which-year = До цього дня ще дуже довго. Який день ви маєте на увазі?
appointments-many = У вас тут зустрічей: { $count }. Більше я не можу зберегти. Спочатку видаліть одну.
appointment-place-ask = { $about }: { $day }, { $time }. Де це?
place-elsewhere = Інше місце
appointment-place = 📍 { $place }
appointment-changed = Я записав новий час. Старий видалено.
button-change = Змінити час
button-delete = Видалити
about-hospital = лікарня
about-lang_school = мовна школа
about-bank = банк
about-police = поліція
about-lawyer = адвокат
about-deadline = останній день з листа
appointment-place-how = Напишіть, де це, або надішліть місце через 📎.
