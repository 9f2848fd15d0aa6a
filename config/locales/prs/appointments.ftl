# Dari. Written by the project, not yet reviewed by a native speaker.
appointment-which = کدام یک را می‌گویید؟
appointment-day-ask = کدام روز؟
appointment-hour-ask = { $day }. چند بجه؟
appointment-about-ask = { $day }، { $time }. همرای کی وعده دارید؟
appointment-confirm =
    این درست است؟
    <b>{ $about }</b>
    { $day }، { $time }
appointment-past = آن وقت تیر شده است.
appointment-kept =
    نوشته کردم:
    <b>{ $about }</b>
    { $day }، { $time }
appointments-none = شما اینجا وعده ندارید.
appointments-head = <b>وعده‌های شما:</b>
appointment-line = • { $day }، { $time }: { $about }
appointment-cancelled = پاک شد: { $about }، { $day }، { $time }. دیگر یادآوری نمی‌کنم. اگر رفته نمی‌توانید، به کسی که همرایش وعده داشتید هم خبر بدهید.
appointment-good = خوب است. اگر خط گرفته‌اید، با خود ببرید.
appointment-cannot = زنگ بزنید و بگویید که آمده نمی‌توانید:
about-doctor = داکتر
about-dentist = داکتر دندان
about-jobcenter = مرکز کار (Jobcenter)
about-municipality = شاروالی (kommune)
about-school = مکتب
about-other = یک وعده
only-day = { $day }
only-time = { $time }
day-and-time = { $day }، { $time }
button-remind-me = بلی، یادآوری کن
button-other-time = یک وقت دیگر
button-coming = می‌آیم
button-not-coming = آمده نمی‌توانم
appointment-no-such-day = چنین روز وجود ندارد.
appointment-which-year = تا آن روز بسیار وقت مانده است. کدام روز را می‌گویید؟
appointments-many = شما اینجا { $count } وعده دارید. زیادتر نگه داشته نمی‌توانم. اول یکی را پاک کنید.
appointment-place-ask = { $about }: { $day }، { $time }. در کجا است؟
place-elsewhere = جای دیگر
appointment-place = 📍 { $place }
appointment-changed = وقت نو نوشته شد. وقت سابق پاک شد.
button-change = وقت را تغییر بده
button-delete = پاک کن
about-hospital = شفاخانه
about-lang_school = مرکز زبان
about-bank = بانک
about-police = پولیس
about-lawyer = وکیل
about-deadline = آخرین روز در یک خط
appointment-place-how = نوشته کنید که در کجاست، یا جای را با 📎 روان کنید.
