# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
staff-menu = چه کار می‌خواهید بکنید؟
not-allowed = این کار فقط برای کسانی است که اینجا کار می‌کنند.
role-given = حالا اینجا کارهای بیشتری می‌توانید بکنید. نقش شما: { $role }.
right-volunteer = داوطلب
right-coordinator = هماهنگ‌کننده
right-staff = کارمند
right-admin = مدیر
button-staff = برای کارمندان
button-made-add = قرار جدید برای کسی
button-made-list = قرارهایی که گذاشته‌ام
button-class-new = کلاس جدید
button-classes = کلاس‌ها
button-closure-add = چند روز تعطیل
button-closures = روزهای تعطیل
made-when-ask = روز و ساعت؟ مثلاً: { $example }
made-about-ask = { $day }، { $time }. برای چیست؟
made-contact-ask = با چه کسی؟
made-contact-none = بدون نام
made-ready = قرار { $number }: { $about }، { $day }، { $time }. این کد را روی نامه بگذارید. یک نفر می‌تواند تا { $until } از آن استفاده کند.
made-none = شما قراری نگذاشته‌اید.
made-head = <b>قرارهایی که گذاشته‌اید:</b>
made-line = { $number }: { $about }، { $day }، { $time }. { $state }
state-waiting = هنوز اسکن نشده.
state-taken = یادآوری می‌شود.
state-coming = می‌آید.
state-not-coming = نمی‌تواند بیاید.
made-moved = عوض شد. اگر از کد استفاده شده، به آن شخص خبر داده شد.
made-cancelled = لغو شد. اگر از کد استفاده شده، به آن شخص خبر داده شد.
button-new-code = کد تازه
code-renewed = کد قبلی دیگر کار نمی‌کند. کسی که از آن استفاده کرد روز و ساعت و جا را دیده است. اگر ممکن است خطرناک باشد، قرار را عوض کنید.
code-ended = کد نامه شما دیگر اعتبار ندارد. آن قرار را به شما یادآوری نمی‌کنم. اگر قرار مال شماست، از شهرداری بپرسید.
scan-again = قرار { $number }: شخص دیگری هم کد نامه را اسکن کرد. قرار را نشان ندادم. به صاحب قرار زنگ بزنید. اگر کد به دست آدم اشتباهی افتاده است، کد تازه بسازید.
scan-help = قرار { $number }: کسی که اول از کد استفاده کرد می‌گوید نفر دوم غریبه بود، و کمک می‌خواهد. به صاحب قرار زنگ بزنید، و کد تازه بسازید.
made-answer = قرار { $number }: { $about }، { $day }، { $time }. { $state }
moved-notice =
    <b>وقت قرار شما عوض شد: { $about }</b>
    { $day }، { $time }
    وقت قبلی { $oldday }، { $oldtime } بود.
cancelled-notice =
    <b>قرار شما لغو شد: { $about }</b>
    این قرار { $day }، { $time } بود. لازم نیست بیایید.
link-offer =
    شما یک قرار دارید:
    <b>{ $about }</b>
    { $day }، { $time }
    یادآوری کنم؟
link-used = شخص دیگری از این کد استفاده کرده است. از کسی که آن را به شما داد بپرسید.
scan-ask = کد نامه شما با تلفن دیگری اسکن شد. قرار شما را آنجا نشان ندادم: { $day }، { $time }. خودتان بودید یا خانواده‌تان؟
button-scan-fine = بله، مشکلی نیست
button-scan-help = نه، کمکم کنید
scan-help-told = به شهرداری گفتم. می‌توانید زنگ هم بزنید:
link-unknown = این کد کار نمی‌کند. از کسی که آن را به شما داد بپرسید.
appointment-with = با { $name }.
code-below = کد را با گوشی اسکن کنید. به زبان خودتان یادآوری می‌کنم.
