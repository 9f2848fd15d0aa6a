# Arabic. Written by the project, not yet reviewed by a native speaker.

reminder =
    <b>تذكير: { $about }</b>
    { $day }، { $time }
reminders-come = سأكتب لكم: { $times }.
reminders-too-late = الموعد قريب جدًا، لذلك لن أذكّركم مرة أخرى.
reminder-was =
    <b>{ $about }</b>
    كان الموعد: { $day }، { $time }. إذا لم تذهبوا، فاتصلوا وقولوا لماذا.
reminder-class =
    <b>درس: { $course }</b>
    { $day }، { $time }
button-in-an-hour = تذكير بعد ساعة
reminder-again = سأكتب لكم مرة أخرى: { $time }.
reminder-discreet = لديكم تذكير.
button-show = عرضه
reminders-off = لن أرسل لكم تذكيرًا بعد الآن. مواعيدكم وصفوفكم ما زالت هنا. هل تريدون التذكير من جديد؟ اضغطوا على الزر.
reminders-on = سأذكّركم من جديد.
reminders-settings = ماذا تريدون أن تغيّروا؟
button-reminders-on = تشغيل التذكير
button-reminders-off = إيقاف التذكير
discreet-on = من الآن أكتب فقط «لديكم تذكير». اضغطوا عليه لتروا موضوعه.
discreet-off = من الآن يُكتب الموضوع في كل تذكير.
button-discreet-on = إخفاء الموضوع
button-discreet-off = إظهار الموضوع
button-reminder-settings = إعدادات التذكير
