# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

reminder =
    <b>یادتان باشد: { $about }</b>
    { $day }، { $time }
reminders-come = برایتان می‌نویسم: { $times }.
reminders-too-late = وقتش خیلی نزدیک است، پس دیگر یادآوری نمی‌کنم.
reminder-was =
    <b>{ $about }</b>
    زمان آن { $day }، { $time } بود. اگر نرفتید، زنگ بزنید و بگویید چرا.
reminder-class =
    <b>کلاس: { $course }</b>
    { $day }، { $time }
button-in-an-hour = یک ساعت دیگر یادآوری کن
reminder-again = دوباره برایتان می‌نویسم: { $time }.
reminder-discreet = یک یادآوری دارید.
button-show = نشانم بده
reminders-off = دیگر یادآوری نمی‌فرستم. قرارها و کلاس‌های شما هنوز اینجا هستند. دوباره یادآوری می‌خواهید؟ دکمه را فشار دهید.
reminders-on = دوباره به شما یادآوری می‌کنم.
reminders-settings = چه چیزی را می‌خواهید عوض کنید؟
button-reminders-on = یادآوری را شروع کن
button-reminders-off = یادآوری را قطع کن
discreet-on = از حالا فقط می‌نویسم «یک یادآوری دارید». برای دیدن موضوع، دکمه زیر آن یادآوری را فشار دهید.
discreet-off = از حالا هر یادآوری می‌گوید درباره چیست.
button-discreet-on = موضوع را پنهان کن
button-discreet-off = موضوع را نشان بده
button-reminder-settings = یادآوری‌های من
