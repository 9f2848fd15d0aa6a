# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
appointment-which = منظورتان کدام است؟
appointment-day-ask = چه روزی؟
appointment-hour-ask = { $day }. چه ساعتی؟
appointment-about-ask = { $day }، { $time }. با چه کسی قرار دارید؟
appointment-confirm =
    درست است؟
    <b>{ $about }</b>
    { $day }، { $time }
appointment-past = آن وقت گذشته است.
appointment-kept =
    یادداشت کردم:
    <b>{ $about }</b>
    { $day }، { $time }
appointments-none = اینجا قراری ندارید.
appointments-head = <b>قرارهای شما:</b>
appointment-line = • { $day }، { $time }: { $about }
appointment-cancelled = پاک شد: { $about }، { $day }، { $time }. دیگر یادآوری نمی‌کنم. اگر نمی‌توانید بروید، به کسی که با او قرار داشتید هم خبر بدهید.
appointment-good = خوب است. اگر نامه‌ای گرفته‌اید، آن را با خود ببرید.
appointment-cannot = زنگ بزنید و بگویید که نمی‌توانید بیایید:
about-doctor = پزشک
about-dentist = دندان‌پزشک
about-jobcenter = مرکز کار (Jobcenter)
about-municipality = شهرداری (kommune)
about-school = مدرسه
about-other = یک قرار
only-day = { $day }
only-time = { $time }
day-and-time = { $day }، { $time }
button-remind-me = بله، یادآوری کن
button-other-time = یک وقت دیگر
button-coming = می‌آیم
button-not-coming = نمی‌توانم بیایم
appointment-no-such-day = چنین روزی وجود ندارد.
appointment-which-year = تا آن روز خیلی مانده است. منظورتان کدام روز است؟
appointments-many = شما اینجا { $count } قرار دارید. بیشتر از این نمی‌توانم نگه دارم. اول یکی را پاک کنید.
appointment-place-ask = { $about }: { $day }، { $time }. کجاست؟
place-elsewhere = جای دیگر
appointment-place = 📍 { $place }
appointment-changed = وقت جدید یادداشت شد. وقت قبلی پاک شد.
button-change = وقت را عوض کن
button-delete = پاک کن
about-hospital = بیمارستان
about-lang_school = مدرسه زبان
about-bank = بانک
about-police = پلیس
about-lawyer = وکیل
about-deadline = آخرین روز در یک نامه
appointment-place-how = بنویسید کجاست، یا مکان را با 📎 بفرستید.
