# Arabic. Written by the project, not yet reviewed by a native speaker.

reminder =
    <b>تذكّر: { $about }</b>
    { $day }، { $time }
reminders-come = سأكتب لك: { $times }.
reminders-too-late = الموعد قريب جدًا، لذلك لن أذكّرك مرة أخرى.
reminder-was =
    <b>{ $about }</b>
    كان هذا { $day }، { $time }. إذا لم تذهب، فاتصل وقل لماذا.
reminder-class =
    <b>درس: { $course }</b>
    { $day }، { $time }
button-in-an-hour = ذكّرني بعد ساعة
reminder-again = سأكتب لك مرة أخرى: { $time }.
reminder-discreet = لديك تذكير.
button-show = أرني
reminders-off = لن أرسل لك تذكيرات بعد الآن. مواعيدك ودروسك ما زالت هنا. هل تريد التذكير من جديد؟ اضغط الزر.
reminders-on = سأذكّرك من جديد.
reminders-settings = ماذا تريد أن تغيّر؟
button-reminders-on = شغّل التذكير
button-reminders-off = أوقف التذكير
discreet-on = من الآن أكتب فقط «لديك تذكير». اضغط لترى ما هو.
discreet-off = من الآن يقول كل تذكير عن ماذا هو.
button-discreet-on = إخفاء الموضوع
button-discreet-off = إظهار الموضوع
button-reminder-settings = تذكيراتي
