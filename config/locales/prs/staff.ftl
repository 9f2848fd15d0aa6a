# Dari. Written by the project, not yet reviewed by a native speaker.
staff-menu = چی می‌خواهید بکنید؟
not-allowed = این کار فقط برای کسانی است که اینجا کار می‌کنند.
role-given = حالا اینجا کارهای زیادتر کرده می‌توانید. نقش شما: { $role }.
right-volunteer = رضاکار
right-coordinator = هماهنگ‌کننده
right-staff = کارمند
right-admin = مدیر
button-staff = برای کارمندان
button-made-add = وعده نو برای کسی
button-made-list = وعده‌هایی که گذاشته‌ام
button-class-new = صنف نو
button-classes = صنف‌ها
button-closure-add = روزهای بسته را اضافه کن
button-closures = روزهای بسته
made-when-ask = روز و ساعت؟ مثلاً: { $example }
made-about-ask = { $day }، { $time }. برای چی است؟
made-contact-ask = با کی؟
made-contact-none = بدون نام
made-ready = وعده { $number }: { $about }، { $day }، { $time }. این کود را روی خط بگذارید. یک نفر تا { $until } از آن استفاده کرده می‌تواند.
made-none = شما برای کسی وعده نگذاشته‌اید.
made-head = <b>وعده‌هایی که برای دیگران گذاشته‌اید:</b>
made-line = { $number }: { $about }، { $day }، { $time }. { $state }
state-waiting = هنوز اسکن نشده.
state-taken = به یادش آورده می‌شود.
state-coming = می‌آید.
state-not-coming = آمده نمی‌تواند.
made-moved = تغییر کرد. اگر از کود استفاده شده، به همان نفر گفته شد.
made-cancelled = لغو شد. اگر از کود استفاده شده، به همان نفر گفته شد.
button-new-code = کود نو
code-renewed = کود سابق دیگر کار نمی‌کند. کسی که از آن استفاده کرد، روز و وقت و جای را دیده است. اگر خطر دارد، وعده را تغییر بدهید.
code-ended = کود خط شما دیگر اعتبار ندارد. دیگر آن وعده را به یاد تان نمی‌آورم. اگر وعده از شما است، از شاروالی پرسان کنید.
scan-again = وعده { $number }: نفر دیگر هم کود خط را اسکن کرد. وعده را نشان ندادم. به صاحب وعده زنگ بزنید. اگر کود به دست کس دیگر است، کود نو بسازید.
scan-help = وعده { $number }: کسی که اول از کود استفاده کرد، کمک می‌خواهد. یک نفر ناشناس هم کود را اسکن کرد. به صاحب وعده زنگ بزنید، و کود نو بسازید.
made-answer = وعده { $number }: { $about }، { $day }، { $time }. { $state }
moved-notice =
    <b>وقت وعده شما تغییر کرد: { $about }</b>
    { $day }، { $time }
    وقت سابق: { $oldday }، { $oldtime }
cancelled-notice =
    <b>وعده شما لغو شد: { $about }</b>
    این وعده { $day }، { $time } بود. ضرورت نیست بیایید.
link-offer =
    شما یک وعده دارید:
    <b>{ $about }</b>
    { $day }، { $time }
    به یاد تان بیاورم؟
link-used = یک نفر دیگر از این کود استفاده کرده است. از کسی که آن را به شما داد، پرسان کنید.
scan-ask = کود خط شما با تیلفون دیگر اسکن شد. وعده شما را آنجا نشان ندادم: { $day }، { $time }. آیا آن نفر خود شما یا کسی از فامیل شما بود؟
button-scan-fine = بلی، خیر است
button-scan-help = نی، کمکم کنید
scan-help-told = به شاروالی گفتم. زنگ هم زده می‌توانید:
link-unknown = این کود کار نمی‌کند. از کسی که به شما داد پرسان کنید.
appointment-with = با { $name }.
code-below = کود را با تیلفون اسکن کنید. به زبان خود تان یادآوری می‌کنم.
