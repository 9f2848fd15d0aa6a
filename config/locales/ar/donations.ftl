# Arabic. Written by the project, not yet reviewed by a native speaker.

request-items-ask = ماذا تحتاجون؟ اضغطوا على كل غرض تحتاجونه، ثم «تم». أو اكتبوه.
request-note-ask = هل هناك شيء مهم آخر؟ المقاس، اللون؟ اكتبوه هنا.
button-nothing-more = لا شيء آخر
request-soon-ask = متى تحتاجونه؟
soon-week = هذا الأسبوع
soon-month = هذا الشهر
soon-later = يمكن الانتظار
request-area-ask = في أي مدينة تسكنون؟
request-confirm =
    هل هذا صحيح؟
    <b>{ $items }</b>
    { $note }
    { $soon }. { $area }.
    هل ينقص شيء؟ اكتبوه أو أرسلوا صورة.
button-send = إرسال
request-sent = تم الإرسال. يستطيع المتطوعون أن يروا طلبكم الآن. سأكتب لكم عندما نجد شخصًا عنده هذا. هم لا يرون اسمكم.
note-number = الرجاء كتابته بدون رقم هاتف وبدون رقم CPR. لا أحد يحتاج إليهما هنا.
requests-many = عدد طلباتكم المفتوحة: { $count }. انتظروا، أو احذفوا طلبًا.
requests-none = ليس لديكم طلبات مفتوحة.
requests-head = <b>طلباتكم:</b>
request-card = <b>{ $items }</b>. { $soon }. { $area }.
request-note = «{ $text }» ({ $language })
request-number = <b>رقم { $number }</b>
request-open = لا أحد عنده هذا بعد.
request-claimed = يوجد شخص عنده هذا.
request-arranged = اتُّفق على الوقت والمكان.
request-handed-over = سُلّم.
request-closed = مغلق.
button-no-longer = حذف: { $items }
request-withdrawn = حُذف. لن يأتي به أحد.
request-withdrawn-notice = العائلة لم تعد تحتاج إلى هذا:
request-claimed-notice = خبر جيد: شخص يريد أن يعطيكم هذا: { $items }. سيصلكم قريبًا اقتراح وقت.
request-open-again = { $items }: الشخص الذي أراد أن يعطيكم هذا لم يعد يستطيع. طلبكم مفتوح من جديد.
button-board-open = ماذا تحتاج العائلات
button-board-mine = ما أخذته أنا
board-open = <b>ماذا تحتاج العائلات:</b>
board-mine = <b>ما أخذتموه أنتم:</b>
board-empty = لا شيء هنا الآن.
button-claim = أنا آخذه
button-release = لم أعد أستطيع
button-propose = اقتراح أوقات
claim-yours = أخذتم هذا الطلب. اقترحوا متى وأين يكون اللقاء.
claim-late = كان شخص آخر أسرع. ترتيبكم في قائمة الانتظار: { $place }.
claim-over = انتهى هذا. شكرًا!
claim-released = شكرًا لأنكم أخبرتموني. يستطيع شخص آخر أن يأخذ هذا الطلب الآن.
claim-waits = أخذتم هذا الطلب في هذا اليوم: { $day }. لم يُتفق على وقت بعد. اقترحوا وقتًا أو اتركوه لغيركم.
claim-ran-out = هذا مفتوح لغيركم من جديد، لأنه لم يُتفق على وقت:
meet-times-ask = متى تستطيعون؟ اضغطوا على كل وقت يناسبكم، ثم «تم». أو اكتبوا اليوم والساعة.
meet-place-ask = أين؟
place-home = في بيت العائلة
place-mine = عندي
place-yours = عندكم
place-theirs = عند الطرف الآخر
meet-sent = تم الإرسال. سأكتب لكم عندما تختار العائلة.
meet-proposed = { $items }: أي وقت يناسبكم؟ المكان: { $place }.
meet-agreed =
    <b>تم الاتفاق: { $items }</b>
    { $day }، { $time }، { $place }
    كلمة التعارف: <b>{ $code }</b>. هذه الكلمة عندكم وعند الطرف الآخر.
meet-changed = { $items }: يجب تغيير الوقت. ستأتي أوقات جديدة.
handover-ask = { $items }: هل تم التسليم؟
button-handed-over = تم التسليم
handover-thanks = شكرًا!
handover-waits = لم يصل تأكيد التسليم بعد من: { $who }
handover-said = وصل تأكيد التسليم من: { $who }
from-other = رسالة عن اللقاء: <b>{ $text }</b>
from-other-text = رسالة عن اللقاء ({ $language }): «{ $text }»
passed-on = أوصلت الرسالة.
button-write = كتابة شيء
write-ask = اكتبوا الرسالة. سأوصلها كما هي. يمكنكم أيضًا إرسال رسالة صوتية.
say-outside = أنا أمام الباب
say-late = سأتأخر ربع ساعة
say-elevator = هل يوجد مصعد؟
say-carry = كم شخصًا يستطيع الحمل؟
say-yes = نعم
say-no = لا
group-how = اكتبوا /link في مجموعة متطوعيكم.
group-linked = من الآن تصل إلى المجموعة رسالة عن كل طلب.
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
offer-items-ask = ماذا تريدون أن تعطوا؟ اضغطوا على كل غرض تريدون أن تعطوه، ثم «تم». أو اكتبوه.
offer-note-ask = هل تريدون أن تقولوا شيئًا آخر عنه؟ المقاس، اللون؟ اكتبوه هنا.
offer-until-ask = إلى متى يمكن أخذه؟
offer-bring-ask = هل يمكنكم توصيله؟
bring-yes = أستطيع أن أوصله
bring-no = يجب أن يأتي شخص ليأخذه
offer-confirm =
    هل هذا صحيح؟
    <b>{ $items }</b>
    { $note }
    { $condition }
    حتى { $until }
    { $bring }
    هل ينقص شيء؟ اكتبوه أو أرسلوا صورة.
offer-card = <b>{ $items }</b>. { $bring }.
offer-sent = شكرًا! أسأل العائلات التي تحتاج إليه، واحدة بعد الأخرى.
offer-ask = شخص يريد أن يعطيكم هذا: { $items }. هل تريدون ذلك؟
button-offer-yes = نعم، شكرًا
button-offer-no = لا، شكرًا
offer-yes-done = جيد. ستصلكم قريبًا أوقات تختارون منها.
offer-no-done = جيد. أسأل غيركم.
offer-taken = عائلة تريد هذا: { $items }. اقترحوا متى وأين:
offer-ran-out = لم يحتج أحد إلى هذا: { $items }. انتهى الوقت. شكرًا لكم على كل حال!
offers-that-fit = <b>عروض قد تناسب:</b>
offers-head = <b>ما تريدون أن تعطوه:</b>
offer-open = لم يقل أحد نعم بعد.
offer-asked = أسأل عائلة الآن.
offer-promised = عائلة تريده.
button-overview = نظرة عامة
overview-head = <b>الطلبات الآن:</b>
overview-line = • { $what }: { $count }
overview-most = <b>أكثر ما يُطلب:</b>
overview-stuck = <b>لا يحدث شيء هنا:</b>
overview-since = آخر تغيير: { $day }.
button-free = مساعدة من شخص آخر
reason-elsewhere = مغلق: تم الحصول عليه من مكان آخر
reason-silent = مغلق: لا جواب
reason-unfit = مغلق: ليس من عملنا
request-closed-notice = الطلب: { $items }. { $reason }.
button-report = إبلاغ
report-done = أخبرت المنسّقين. يستطيعون أن يروا ما كُتب عن هذا.
report-notice = <b>بلاغ: رقم { $number }</b>
relay-family = العائلة: «{ $text }» ({ $language })
relay-helper = المساعد: «{ $text }» ({ $language })
photo-ask = هل عندكم صورة؟ أرسلوها هنا.
button-no-photo = بدون صورة
kind-age = العمر { $youngest }–{ $oldest }
thing-kinds = { $thing }: { $kinds }
details-ask = { $thing }: كم؟ اضغطوا مرة لكل واحد، ثم «تم».
kind-baby = رضيع
kind-child = طفل
kind-woman = امرأة
kind-man = رجل
kind-cot = سرير رضيع
kind-single = شخص واحد
kind-double = شخصان
place-helper = عند المساعد
meet-sent-helper = تم الإرسال. سأكتب لكم عندما يختار المساعد وقتًا.
edit-ask = ماذا تريدون أن تغيّروا؟
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
