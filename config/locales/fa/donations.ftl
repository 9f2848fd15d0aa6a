# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

request-items-ask = چه لازم دارید؟ چیزهایی را که لازم دارید فشار دهید، بعد «تمام». یا بنویسید.
request-note-ask = چیز مهم دیگری هست؟ اندازه، رنگ؟ اینجا بنویسید.
button-nothing-more = چیز دیگری نیست
request-soon-ask = چقدر زود لازم دارید؟
soon-week = این هفته
soon-month = این ماه
soon-later = عجله ندارم
request-area-ask = در کدام شهر زندگی می‌کنید؟
request-confirm =
    درست است؟
    <b>{ $items }</b>
    { $note }
    { $soon }. { $area }.
    چیزی کم است؟ بنویسید، یا عکس بفرستید.
button-send = بفرست
request-sent = فرستاده شد. داوطلب‌ها حالا آن را می‌بینند. وقتی کسی آن را داشت برایتان می‌نویسم. نام شما را نمی‌بینند.
note-number = لطفاً بدون شماره تلفن و شماره CPR بنویسید. اینجا کسی به آن‌ها نیاز ندارد.
requests-many = شما { $count } درخواست باز دارید. صبر کنید، یا یکی را پاک کنید.
requests-none = درخواست باز ندارید.
requests-head = <b>درخواست‌های شما:</b>
request-card = <b>{ $items }</b>. { $soon }. { $area }.
request-note = «{ $text }» ({ $language })
request-number = <b>شماره { $number }</b>
request-open = هنوز کسی آن را به عهده نگرفته است.
request-claimed = کسی آن را دارد.
request-arranged = وقت و جا تعیین شد.
request-handed-over = تحویل داده شد.
request-closed = بسته شد.
button-no-longer = پاک کردن: { $items }
request-withdrawn = پاک شد. کسی آن را نمی‌آورد.
request-withdrawn-notice = خانواده دیگر به این نیاز ندارد:
request-claimed-notice = خبر خوب: کسی برای شما { $items } دارد. به‌زودی وقت پیشنهاد می‌دهد.
request-open-again = { $items }: کسی که این را برای شما داشت دیگر نمی‌تواند آن را بدهد. درخواست شما دوباره باز است.
button-board-open = خانواده‌ها چه لازم دارند
button-board-mine = آنچه به عهده گرفته‌ام
board-open = <b>خانواده‌ها این‌ها را لازم دارند:</b>
board-mine = <b>آنچه به عهده گرفته‌اید:</b>
board-empty = الان اینجا چیزی نیست.
button-claim = من به عهده می‌گیرم
button-release = نمی‌توانم
button-propose = پیشنهاد وقت
claim-yours = حالا شما کمک می‌کنید. پیشنهاد دهید چه وقت و کجا همدیگر را ببینید.
claim-late = کس دیگری زودتر بود. جای شما در صف: { $place }.
claim-over = این تمام شده است. ممنون!
claim-released = خوب شد که گفتید. حالا کس دیگری می‌تواند آن را به عهده بگیرد.
claim-waits = این را در این روز به عهده گرفتید: { $day }. هنوز زمانی تعیین نشده است. زمانی پیشنهاد دهید، یا بگذارید کس دیگری کمک کند.
claim-ran-out = این دوباره برای دیگران باز است، چون زمانی تعیین نشد:
meet-times-ask = چه وقت می‌توانید؟ همه زمان‌هایی را که برایتان خوب است فشار دهید، بعد «تمام». یا روز و ساعت را بنویسید.
meet-place-ask = کجا؟
place-home = خانه خانواده
place-mine = پیش من
place-yours = پیش شما
place-theirs = پیش طرف دیگر
meet-sent = فرستاده شد. وقتی خانواده انتخاب کرد برایتان می‌نویسم.
meet-proposed = { $items }: چه وقتی برای شما خوب است؟ جا: { $place }.
meet-agreed =
    <b>قرار گذاشته شد: { $items }</b>
    { $day }، { $time }، { $place }
    کلمه شناسایی: <b>{ $code }</b>. هر دو آن را دارید.
meet-changed = { $items }: وقت باید عوض شود. وقت‌های جدید می‌آید.
handover-ask = { $items }: تحویل داده شد؟
button-handed-over = تحویل داده شد
handover-thanks = ممنون!
handover-waits = کسی که هنوز نگفته تحویل داده شده: { $who }
handover-said = کسی که می‌گوید تحویل داده شده: { $who }
from-other = پیام درباره دیدارتان: <b>{ $text }</b>
from-other-text = پیام درباره دیدارتان ({ $language }): «{ $text }»
passed-on = رساندم.
button-write = چیزی بنویس
write-ask = بنویسید. همان‌طور که هست می‌رسانم. می‌توانید پیام صوتی هم بفرستید.
say-outside = من دم در هستم
say-late = یک ربع دیر می‌رسم
say-elevator = آسانسور هست؟
say-carry = چند نفر می‌توانند حمل کنند؟
say-yes = بله
say-no = نه
group-how = در گروه داوطلب‌های خود /link بنویسید.
group-linked = از حالا برای هر درخواست یک پیام به گروه می‌رسد.
thing-clothes = لباس
thing-winter_clothes = لباس زمستانی
thing-shoes = کفش
thing-furniture = مبلمان
thing-bed = تخت
thing-table = میز
thing-chair = صندلی
thing-sofa = کاناپه
thing-bicycle = دوچرخه
thing-lamp = چراغ
thing-kitchenware = وسایل آشپزخانه
thing-baby_gear = وسایل نوزاد
thing-toys = اسباب‌بازی
thing-bedding = پتو و بالش
thing-other = چیز دیگر
offer-items-ask = چه می‌خواهید بدهید؟ چیزهایی را که می‌خواهید بدهید فشار دهید، بعد «تمام». یا بنویسید.
offer-note-ask = چیز دیگری درباره‌اش می‌خواهید بگویید؟ اندازه، رنگ؟ اینجا بنویسید.
offer-until-ask = تا چه روزی می‌شود آن را برد؟
offer-bring-ask = می‌توانید آن را بیاورید؟
bring-yes = می‌توانم بیاورم
bring-no = باید آن را ببرند
offer-confirm =
    درست است؟
    <b>{ $items }</b>
    { $note }
    { $condition }
    تا { $until }
    { $bring }
    چیزی کم است؟ بنویسید، یا عکس بفرستید.
offer-card = <b>{ $items }</b>. { $bring }.
offer-sent = ممنون! از خانواده‌هایی که لازم دارند یکی‌یکی می‌پرسم.
offer-ask = کسی می‌خواهد به شما { $items } بدهد. می‌خواهید؟
button-offer-yes = بله، ممنون
button-offer-no = نه، ممنون
offer-yes-done = خوب. به‌زودی چند زمان پیشنهادی به شما می‌رسد. یکی را انتخاب کنید.
offer-no-done = خوب. از کس دیگری می‌پرسم.
offer-taken = یک خانواده { $items } می‌خواهد. پیشنهاد دهید چه وقت و کجا:
offer-ran-out = کسی { $items } لازم نداشت و وقت تمام شد. با این حال ممنون!
offers-that-fit = <b>چیزهایی که شاید مناسب باشد:</b>
offers-head = <b>چیزهایی که می‌خواهید بدهید:</b>
offer-open = هنوز کسی قبول نکرده.
offer-asked = دارم از یک خانواده می‌پرسم.
offer-promised = یک خانواده آن را می‌خواهد.
button-overview = نمای کلی
overview-head = <b>درخواست‌های الان:</b>
overview-line = • { $what }: { $count }
overview-most = <b>بیشتر از همه لازم است:</b>
overview-stuck = <b>کار این‌ها پیش نمی‌رود:</b>
overview-since = آخرین تغییر: { $day }.
button-free = بگذار کس دیگری کمک کند
reason-elsewhere = بسته شد: از جای دیگر گرفت
reason-silent = بسته شد: جواب نمی‌دهد
reason-unfit = بسته شد: مربوط به ما نیست
request-closed-notice = { $items }. { $reason }.
button-report = گزارش بده
report-done = به هماهنگ‌کننده‌ها گفتم. آن‌ها می‌بینند درباره این چه نوشته شده.
report-notice = <b>گزارش شد: شماره { $number }</b>
relay-family = خانواده: «{ $text }» ({ $language })
relay-helper = کمک‌کننده: «{ $text }» ({ $language })
photo-ask = عکس دارید؟ اینجا بفرستید.
button-no-photo = بدون عکس
kind-age = { $youngest }–{ $oldest } ساله
thing-kinds = { $thing }: { $kinds }
details-ask = { $thing }: چند تا؟ برای هر کدام یک بار دکمه‌اش را فشار دهید، بعد «تمام».
kind-baby = نوزاد
kind-child = بچه
kind-woman = زن
kind-man = مرد
kind-cot = تخت نوزاد
kind-single = یک نفره
kind-double = دو نفره
place-helper = پیش کمک‌کننده
meet-sent-helper = فرستاده شد. وقتی کمک‌کننده انتخاب کرد برایتان می‌نویسم.
edit-ask = چه چیز را عوض کنم؟
edit-items = وسایل
edit-details = چند تا
edit-note = متن
edit-photo = عکس
edit-photos = عکس‌ها
edit-soon = چقدر زود
edit-area = شهر
edit-condition = وضعیت
edit-until = تا چه وقت
edit-bring = آوردن یا بردن
button-change-it = تغییر
request-changed = عوض شد. داوطلب‌ها حالا آن را این‌طور می‌بینند.
