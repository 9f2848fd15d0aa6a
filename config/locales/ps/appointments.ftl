# Pashto. Written by the project, not yet reviewed by a native speaker.
appointment-which = ستاسو مطلب کومه یوه ده؟
appointment-day-ask = کومه ورځ؟
appointment-hour-ask = { $day }. څو بجې؟
appointment-about-ask = { $day }، { $time }. له چا سره وعده لرئ؟
appointment-confirm =
    دا سمه ده؟
    <b>{ $about }</b>
    { $day }، { $time }
appointment-past = هغه وخت تېر شوی.
appointment-kept =
    ومې لیکله:
    <b>{ $about }</b>
    { $day }، { $time }
appointments-none = دلته وعدې نه لرئ.
appointments-head = <b>ستاسو وعدې:</b>
appointment-line = • { $day }، { $time }: { $about }
appointment-cancelled = پاکه شوه: { $about }، { $day }، { $time }. نور یې یادونه نه کوم. که نه شئ تللی، هغه کس ته هم ووایئ چې ورسره مو وعده وه.
appointment-good = ښه ده. که لیک درته راغلی وي، له ځان سره یې یوسئ.
appointment-cannot = زنګ ووهئ او ووایئ چې نه شئ راتلی:
about-doctor = ډاکټر
about-dentist = د غاښونو ډاکټر
about-jobcenter = د کار مرکز (Jobcenter)
about-municipality = ښاروالي (kommune)
about-school = ښوونځی
about-other = یوه وعده
only-day = { $day }
only-time = { $time }
day-and-time = { $day }، { $time }
button-remind-me = هو، یادونه راته وکړه
button-other-time = بل وخت
button-coming = راځم
button-not-coming = نه شم راتلی
appointment-no-such-day = داسې ورځ نشته.
appointment-which-year = تر هغې ورځې ډېر وخت پاتې دی. ستاسو مطلب کومه ورځ ده؟
appointments-many = دلته ستاسو د وعدو شمېر: { $count }. له دې زیاتې نه شم لیکلی. لومړی یوه پاکه کړئ.
appointment-place-ask = { $about }: { $day }، { $time }. چېرته دی؟
place-elsewhere = بل ځای
appointment-place = 📍 { $place }
appointment-changed = نوی وخت ولیکل شو. پخوانی پاک شو.
button-change = وخت بدل کړه
button-delete = پاک یې کړه
about-hospital = روغتون
about-lang_school = د ژبې ښوونځی
about-bank = بانک
about-police = پولیس
about-lawyer = وکیل
about-deadline = په لیک کې وروستۍ ورځ
appointment-place-how = ولیکئ چې چېرته دی، یا ځای په 📎 راولېږئ.
