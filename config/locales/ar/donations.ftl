# Arabic. Written by the project, not yet reviewed by a native speaker.

request-items-ask = ماذا تحتاج؟ اضغط على كل شيء، ثم «تم». أو اكتبه.
request-note-ask = هل هناك شيء مهم آخر؟ المقاس، اللون؟ اكتبه هنا.
button-nothing-more = لا شيء آخر
request-soon-ask = متى تحتاجه؟
soon-week = هذا الأسبوع
soon-month = هذا الشهر
soon-later = يمكن أن ينتظر
request-area-ask = في أي مدينة تسكن؟
request-confirm =
    هل هذا صحيح؟
    <b>{ $items }</b>
    { $note }
    { $soon }. { $area }.
    هل ينقص شيء؟ اكتبه أو أرسل صورة.
button-send = أرسل
request-sent = أُرسل. يستطيع المتطوعون أن يروه الآن. سأكتب لك عندما يكون عند أحد. هم لا يرون اسمك.
note-number = اكتبه من فضلك بدون رقم هاتف وبدون رقم CPR. لا أحد يحتاجها هنا.
requests-many = لديك { $count } طلبات مفتوحة. انتظر، أو احذف طلبًا.
requests-none = ليس لديك طلبات مفتوحة.
requests-head = <b>طلباتك:</b>
request-card = <b>{ $items }</b>. { $soon }. { $area }.
request-note = «{ $text }» ({ $language })
request-number = <b>رقم { $number }</b>
request-open = لم يأخذه أحد بعد.
request-claimed = هو عند أحد.
request-arranged = اتُّفق على الوقت والمكان.
request-handed-over = سُلّم.
request-closed = مغلق.
button-no-longer = حذف: { $items }
request-withdrawn = حُذف. لن يأتي به أحد.
request-withdrawn-notice = العائلة لم تعد تحتاج هذا:
request-claimed-notice = خبر جيد: شخص عنده { $items } لك. سيقترح وقتًا قريبًا.
request-open-again = من كان عنده { $items } لك لا يستطيع. طلبك مفتوح من جديد.
button-board-open = ماذا تحتاج العائلات
button-board-mine = ما أخذته أنا
board-open = <b>ماذا تحتاج العائلات:</b>
board-mine = <b>ما أخذته أنت:</b>
board-empty = لا شيء هنا الآن.
button-claim = أنا آخذه
button-release = لا أستطيع في النهاية
button-propose = اقترح أوقاتًا
claim-yours = هو لك. اقترح متى وأين تلتقيان.
claim-late = كان شخص آخر أسرع. أنت رقم { $place } في قائمة الانتظار.
claim-over = انتهى هذا. شكرًا!
claim-released = جيد أنك قلت ذلك. يستطيع شخص آخر أن يأخذه الآن.
claim-waits = هذا عندك منذ { $day } ولم يُتفق على وقت بعد. اقترح وقتًا أو اتركه لغيرك.
claim-ran-out = هذا مفتوح لغيرك من جديد، لأنه لم يُتفق على وقت:
meet-times-ask = متى تستطيع؟ اضغط على عدة أوقات، ثم «تم». أو اكتب اليوم والساعة.
meet-place-ask = أين؟
place-home = في بيت العائلة
place-mine = عندي
place-yours = عندك
place-theirs = عند الطرف الآخر
meet-sent = أُرسل. سأكتب لك عندما تختار العائلة.
meet-proposed = { $items }: متى يناسبك؟ المكان: { $place }.
meet-agreed =
    <b>تم الاتفاق: { $items }</b>
    { $day }، { $time }، { $place }
    كلمة السر: <b>{ $code }</b>. هي عندكما معًا.
meet-changed = { $items }: يجب تغيير الوقت. ستأتي أوقات جديدة.
handover-ask = { $items }: هل تم التسليم؟
button-handed-over = تم التسليم
handover-thanks = شكرًا!
handover-waits = لم يصل تأكيد التسليم بعد من: { $who }
handover-said = وصل تأكيد التسليم من: { $who }
from-other = رسالة عن لقائكما: <b>{ $text }</b>
from-other-text = رسالة عن لقائكما ({ $language }): «{ $text }»
passed-on = أوصلت الرسالة.
button-write = اكتب شيئًا
write-ask = اكتبه. سأوصله كما هو. يمكنكم أيضًا إرسال رسالة صوتية.
say-outside = أنا في الخارج
say-late = سأتأخر ربع ساعة
say-elevator = هل يوجد مصعد؟
say-carry = كم شخصًا يستطيع الحمل؟
say-yes = نعم
say-no = لا
group-how = اكتب /link في مجموعة متطوعيكم.
group-linked = من الآن تصل إلى المجموعة بطاقة لكل طلب.
thing-clothes = ملابس
thing-winter_clothes = ملابس شتوية
thing-shoes = أحذية
thing-furniture = أثاث
thing-bed = سرير
thing-table = طاولة
thing-chair = كرسي
thing-sofa = كنبة
thing-bicycle = دراجة
thing-lamp = مصباح
thing-kitchenware = أدوات مطبخ
thing-baby_gear = أغراض أطفال رضّع
thing-toys = ألعاب
thing-bedding = بطانيات ووسائد
thing-other = شيء آخر
offer-items-ask = ماذا تريد أن تعطي؟ اضغط على كل شيء، ثم «تم». أو اكتبه.
offer-note-ask = هل تريد أن تقول شيئًا آخر عنه؟ المقاس، اللون؟ اكتبه هنا.
offer-until-ask = إلى متى يمكن أخذه؟
offer-bring-ask = هل تستطيع أن توصله؟
bring-yes = أستطيع أن أوصله
bring-no = يجب أن يأتي أحد ليأخذه
offer-confirm =
    هل هذا صحيح؟
    <b>{ $items }</b>
    { $note }
    { $condition }
    حتى { $until }
    { $bring }
    هل ينقص شيء؟ اكتبه أو أرسل صورة.
offer-card = <b>{ $items }</b>. { $bring }.
offer-sent = شكرًا! أسأل العائلات التي تحتاجه، واحدة بعد الأخرى.
offer-ask = شخص يريد أن يعطيك { $items }. هل تريد؟
button-offer-yes = نعم، شكرًا
button-offer-no = لا، شكرًا
offer-yes-done = جيد. ستصلك قريبًا أوقات لتختار منها.
offer-no-done = جيد. أسأل غيرك.
offer-taken = عائلة تريد { $items }. اقترح متى وأين:
offer-ran-out = لم يحتج أحد { $items }، وانتهى الوقت. شكرًا لك مع ذلك!
offers-that-fit = <b>عروض قد تناسب:</b>
offers-head = <b>ما تريد أن تعطيه:</b>
offer-open = لم يقل أحد نعم بعد.
offer-asked = أسأل عائلة الآن.
offer-promised = عائلة تريده.
button-overview = نظرة عامة
overview-head = <b>الطلبات الآن:</b>
overview-line = • { $what }: { $count }
overview-most = <b>أكثر ما ينقص:</b>
overview-stuck = <b>لا يحدث شيء هنا:</b>
overview-since = آخر تغيير: { $day }.
button-free = أعطه لشخص آخر
reason-elsewhere = إغلاق: حصل عليه من مكان آخر
reason-silent = إغلاق: لا يرد
reason-unfit = إغلاق: ليس لنا
request-closed-notice = أُغلق { $items }. { $reason }.
button-report = بلّغ
report-done = أخبرت المنسّق. يستطيع أن يرى ما كُتب عن هذا.
report-notice = <b>بلاغ: رقم { $number }</b>
relay-family = العائلة: «{ $text }» ({ $language })
relay-helper = المساعد: «{ $text }» ({ $language })
photo-ask = هل عندك صورة؟ أرسلها هنا.
button-no-photo = بدون صورة
kind-age = العمر { $youngest }–{ $oldest }
thing-kinds = { $thing }: { $kinds }
details-ask = { $thing }: كم؟ اضغط مرة لكل واحد، ثم «تم».
kind-baby = رضيع
kind-child = طفل
kind-woman = امرأة
kind-man = رجل
kind-cot = سرير رضيع
kind-single = شخص واحد
kind-double = شخصان
place-helper = عند المساعد
meet-sent-helper = أُرسل. سأكتب لك عندما يختار المساعد.
edit-ask = ماذا تريد أن تغيّر؟
edit-items = الأشياء
edit-details = العدد
edit-note = النص
edit-photo = الصورة
edit-photos = الصور
edit-soon = متى
edit-area = المدينة
edit-condition = الحالة
edit-until = حتى متى
edit-bring = التوصيل
button-change-it = تغيير
request-changed = تم التغيير. هكذا يراه المتطوعون الآن.
