# Dari. Written by the project, not yet reviewed by a native speaker.

reminder =
    <b>یاد تان باشد: { $about }</b>
    { $day }، { $time }
reminders-come = برای تان نوشته می‌کنم: { $times }.
reminders-too-late = وقتش بسیار نزدیک است، پس دیگر یادآوری نمی‌کنم.
reminder-was =
    <b>{ $about }</b>
    این وعده { $day }، { $time } بود. اگر نرفتید، زنگ بزنید و بگویید چرا.
reminder-class =
    <b>صنف: { $course }</b>
    { $day }، { $time }
button-in-an-hour = یک ساعت بعد به یادم بیاور
reminder-again = دوباره برای تان نوشته می‌کنم: { $time }.
reminder-discreet = یک یادآوری دارید.
button-show = نشانم بده
reminders-off = دیگر یادآوری روان نمی‌کنم. وعده‌ها و صنف‌های شما هنوز اینجا هستند. دوباره یادآوری می‌خواهید؟ دکمه را فشار دهید.
reminders-on = دوباره به یاد تان می‌آورم.
reminders-settings = چی را می‌خواهید تغییر بدهید؟
button-reminders-on = یادآوری را شروع کن
button-reminders-off = یادآوری را توقف بده
discreet-on = از حالا فقط نوشته می‌کنم «یک یادآوری دارید». فشار دهید تا ببینید چی است.
discreet-off = از حالا هر یادآوری می‌گوید که درباره چی است.
button-discreet-on = موضوع را پنهان کن
button-discreet-off = موضوع را نشان بده
button-reminder-settings = یادآوری‌های من
