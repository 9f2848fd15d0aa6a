# Dari. Written by the project, not yet reviewed by a native speaker.

request-items-ask = به چی ضرورت دارید؟ هر چیزی را که ضرورت دارید فشار دهید، بعد «خلاص». یا نوشته کنید.
request-note-ask = دیگر چی مهم است؟ اندازه، رنگ؟ اینجا نوشته کنید.
button-nothing-more = دیگر چیزی نیست
request-soon-ask = چقدر زود ضرورت دارید؟
soon-week = این هفته
soon-month = این ماه
soon-later = عجله ندارم
request-area-ask = در کدام شهر زندگی می‌کنید؟
request-confirm =
    این درست است؟
    <b>{ $items }</b>
    { $note }
    { $soon }. { $area }.
    چیزی کم است؟ نوشته کنید، یا عکس روان کنید.
button-send = روان کن
request-sent = روان شد. حالا رضاکارها دیده می‌توانند. وقتی پیش کسی پیدا شد، برای تان نوشته می‌کنم. نام شما را نمی‌بینند.
note-number = لطفاً بدون نمبر تیلفون و نمبر CPR نوشته کنید. اینجا هیچ کس به آن ضرورت ندارد.
requests-many = شما { $count } درخواست باز دارید. صبر کنید، یا یکی را پاک کنید.
requests-none = درخواست باز ندارید.
requests-head = <b>درخواست‌های شما:</b>
request-card = <b>{ $items }</b>. { $soon }. { $area }.
request-note = «{ $text }» ({ $language })
request-number = <b>نمبر { $number }</b>
request-open = هنوز کسی نگرفته.
request-claimed = پیش کسی است.
request-arranged = وقت و جای معلوم شد.
request-handed-over = تسلیم داده شد.
request-closed = بسته شد.
button-no-longer = پاک کردن: { $items }
request-withdrawn = پاک شد. هیچ کس نمی‌آورد.
request-withdrawn-notice = فامیل دیگر به این ضرورت ندارد:
request-claimed-notice = خبر خوب: یک نفر برای شما { $items } دارد. زود یک وقت پیشنهاد می‌کند.
request-open-again = کسی که این را برای شما داشت، دیگر داده نمی‌تواند: { $items }. درخواست شما دوباره باز است.
button-board-open = فامیل‌ها چی ضرورت دارند
button-board-mine = چیزهایی که گرفته‌ام
board-open = <b>فامیل‌ها به این چیزها ضرورت دارند:</b>
board-mine = <b>چیزهایی که گرفته‌اید:</b>
board-empty = حالا اینجا چیزی نیست.
button-claim = من می‌گیرم
button-release = نمی‌توانم
button-propose = وقت‌ها را بگو
claim-yours = این درخواست را شما گرفتید. بگویید که چه وقت و در کجا همدیگر را می‌بینید.
claim-late = کس دیگر اول بود. جای شما در نوبت: { $place }.
claim-over = این خلاص شده. تشکر!
claim-released = خوب شد که گفتید. حالا کس دیگر گرفته می‌تواند.
claim-waits = شما این درخواست را در این روز گرفتید: { $day }. هنوز وقت معلوم نیست. یک وقت بگویید، یا بگذارید که کس دیگر کمک کند.
claim-ran-out = این دوباره برای دیگران باز است، چون وقت معلوم نشد:
meet-times-ask = چه وقت می‌توانید؟ هر وقتی را که برای تان مناسب است فشار دهید، بعد «خلاص». یا روز و ساعت را نوشته کنید.
meet-place-ask = در کجا؟
place-home = در خانه فامیل
place-mine = پیش من
place-yours = پیش شما
place-theirs = پیش نفر دیگر
meet-sent = روان شد. وقتی فامیل انتخاب کرد برای تان نوشته می‌کنم.
meet-proposed = { $items }: کدام وقت برای تان خوب است؟ جای: { $place }.
meet-agreed =
    <b>موافقه شد: { $items }</b>
    { $day }، { $time }، { $place }
    کلمه شناسایی: <b>{ $code }</b>. هر دوی تان آن را دارید.
meet-changed = { $items }: وقت باید تغییر کند. وقت‌های نو می‌آید.
handover-ask = { $items }: تسلیم داده شد؟
button-handed-over = تسلیم داده شد
handover-thanks = تشکر!
handover-waits = کسی که هنوز نگفته که سامان تسلیم داده شد: { $who }
handover-said = کسی که می‌گوید سامان تسلیم داده شد: { $who }
from-other = پیام درباره وعده تان: <b>{ $text }</b>
from-other-text = پیام درباره وعده تان ({ $language }): «{ $text }»
passed-on = رساندم.
button-write = چیزی نوشته کن
write-ask = نوشته کنید. همین رقم که است می‌رسانم. پیام صوتی هم روان کرده می‌توانید.
say-outside = من پیش دروازه هستم
say-late = یک ربع ناوقت می‌رسم
say-elevator = لفت است؟
say-carry = چند نفر برده می‌توانند؟
say-yes = بلی
say-no = نی
group-how = در گروپ رضاکارهای خود /link نوشته کنید.
group-linked = از حالا برای هر درخواست یک پیام به گروپ می‌رسد.
thing-clothes = لباس
thing-winter_clothes = لباس زمستانی
thing-shoes = بوت
thing-furniture = فرنیچر
thing-bed = تخت خواب
thing-table = میز
thing-chair = چوکی
thing-sofa = کوچ
thing-bicycle = بایسکل
thing-lamp = چراغ
thing-kitchenware = سامان آشپزخانه
thing-baby_gear = سامان طفل
thing-toys = سامان بازی
thing-bedding = کمپل و بالشت
thing-other = چیز دیگر
offer-items-ask = چی می‌خواهید بدهید؟ هر چیزی را که می‌دهید فشار دهید، بعد «خلاص». یا نوشته کنید.
offer-note-ask = دیگر چیزی درباره‌اش می‌گویید؟ اندازه، رنگ؟ اینجا نوشته کنید.
offer-until-ask = تا کدام روز گرفته می‌شود؟
offer-bring-ask = شما آورده می‌توانید؟
bring-yes = آورده می‌توانم
bring-no = باید بیایند و بگیرند
offer-confirm =
    این درست است؟
    <b>{ $items }</b>
    { $note }
    { $condition }
    تا { $until }
    { $bring }
    چیزی کم است؟ نوشته کنید، یا عکس روان کنید.
offer-card = <b>{ $items }</b>. { $bring }.
offer-sent = تشکر! از فامیل‌هایی که ضرورت دارند یک‌یک پرسان می‌کنم.
offer-ask = یک نفر می‌خواهد به شما { $items } بدهد. می‌خواهید؟
button-offer-yes = بلی، تشکر
button-offer-no = نی، تشکر
offer-yes-done = خوب. به‌زودی وقت‌های مختلف برای تان روان می‌شود. یکی را انتخاب کنید.
offer-no-done = خوب. از کس دیگر پرسان می‌کنم.
offer-taken = یک فامیل { $items } می‌خواهد. بگویید چه وقت و در کجا:
offer-ran-out = هیچ کس این را کار نداشت: { $items }. وقت خلاص شد. باز هم تشکر!
offers-that-fit = <b>چیزهایی که شاید مناسب باشد:</b>
offers-head = <b>چیزهایی که می‌خواهید بدهید:</b>
offer-open = هنوز کسی قبول نکرده.
offer-asked = از یک فامیل پرسان می‌کنم.
offer-promised = یک فامیل می‌خواهد.
button-overview = دید عمومی
overview-head = <b>درخواست‌های حالا:</b>
overview-line = • { $what }: { $count }
overview-most = <b>زیادتر از همه ضرورت است:</b>
overview-stuck = <b>اینجا هیچ کار نمی‌شود:</b>
overview-since = آخرین تغییر: { $day }.
button-free = کس دیگر کمک کند
reason-elsewhere = بسته شد: از جای دیگر گرفته شد
reason-silent = بسته شد: جواب نمی‌دهد
reason-unfit = بسته شد: کار ما نیست
request-closed-notice = { $items }. { $reason }.
button-report = گزارش بده
report-done = به هماهنگ‌کننده‌ها گفتم. آنها دیده می‌توانند که در این باره چی نوشته شده.
report-notice = <b>گزارش شد: نمبر { $number }</b>
relay-family = فامیل: «{ $text }» ({ $language })
relay-helper = کمک‌کننده: «{ $text }» ({ $language })
photo-ask = عکس دارید؟ اینجا روان کنید.
button-no-photo = بدون عکس
kind-age = { $youngest }–{ $oldest } ساله
thing-kinds = { $thing }: { $kinds }
details-ask = { $thing }: چند دانه؟ برای هر کدام یک بار فشار دهید، بعد «خلاص».
kind-baby = نوزاد
kind-child = طفل
kind-woman = زن
kind-man = مرد
kind-cot = گهواره
kind-single = یک نفره
kind-double = دو نفره
place-helper = پیش کمک‌کننده
meet-sent-helper = روان شد. وقتی کمک‌کننده انتخاب کرد برای تان نوشته می‌کنم.
edit-ask = چی را تغییر می‌دهید؟
edit-items = سامان
edit-details = چند دانه
edit-note = نوشته
edit-photo = عکس
edit-photos = عکس‌ها
edit-soon = چقدر زود
edit-area = شهر
edit-condition = حالت
edit-until = تا چه وقت
edit-bring = آوردن یا بردن
button-change-it = تغییر
request-changed = تغییر کرد. رضاکارها حالا آن را این رقم می‌بینند.
