# Arabic. Written by the project, not yet reviewed by a native speaker.
button-thread-open = الكتابة إلى شخص هنا
button-ask-person = أريد أن أسأل شخصًا
thread-opened = اكتبوا سؤالكم هنا، حتى لو كتبتموه من قبل. يقرؤه شخص من البلدية ويجيبكم هنا. لا يرى اسمكم. لن أتدخل حتى تضغطوا على الزر الأخير.
thread-read-later = لا أحد في العمل الآن. سيقرؤه شخص في هذا الوقت: { $day }، { $time }.
thread-cpr = حذفت رقم CPR. لا أحد يحتاج إليه هنا.
button-thread-name = إظهار اسمي
thread-named = الآن يرون اسمكم الأول: { $name }.
button-thread-done = انتهيت، شكرًا
thread-over = انتهت المحادثة.
thread-ended = أنهت البلدية المحادثة. يمكنكم أن تكتبوا من جديد.
thread-silent = انتهت المحادثة، لأن أحدًا لم يكتب منذ أيام.
thread-answer =
    <b>من شخص في البلدية:</b>
    { $text }
button-unclear = لا أفهم. ترجموا لي
interpret-asked = سألت متطوعين يقرؤون هذه اللغة: { $language }. يرون الجواب، ولا يعرفون من أنتم.
interpret-asked-both = سألت متطوعين يقرؤون اللغتين: { $languages }. يرون النص، ولا يعرفون من كتبه.
interpret-nobody = الآن لا أعرف أحدًا يستطيع أن يترجمه. يمكنكم أن تتصلوا بهذا الشخص:
interpret-nobody-both = الآن لا أعرف أحدًا يقرأ اللغتين: { $languages }.
interpret-text =
    <b>ترجمة متطوع ({ $language }):</b>
    { $text }
interpret-wrong = الترجمة التي وصلتكم خطأ. لا تفعلوا ما هو مكتوب فيها. سيصلكم التصحيح.
thread-not-taken = عذرًا، لم يجد أحد وقتًا بعد. سؤالكم ما زال موجودًا. يمكنكم أيضًا أن تتصلوا:
thread-unreachable = الآن لا يمكنكم أن تكتبوا إلى شخص هنا. يمكنكم أن تتصلوا:
button-tell-me = أريد أن أعرف الجواب لاحقًا
tell-me-kept = حسنًا. سأكتب لكم عندما يجيب شخص. حتى ذلك الوقت أحفظ أن السؤال منكم. أطول مدة بالأيام: { $days }.
answer-for-you =
    كان سؤالكم: «{ $question }»
    <b>يجيب شخص من البلدية:</b>
    { $text }
privacy-threads = إذا كتبتم إلى شخص في البلدية، أوصل كلامكم بلا اسمكم، وأحفظ هذا الكلام. المدة بالأيام: { $days }. تستطيع البلدية أن تقرأه بعد ذلك في مجموعتها. إذا طلبتم أن أخبركم بالجواب لاحقًا، أحفظ أن السؤال منكم. المدة بالأيام: { $kept }.
interpret-wanted =
    هل يمكنكم ترجمة هذا إلى هذه اللغة: { $language }؟
    { $text }
button-interpret = أنا أترجمه
interpret-ask = اكتبوا الترجمة هنا. سأوصلها كما هي.
interpret-thanks = شكرًا جزيلًا! أوصلت الترجمة.
interpret-late = أخذها شخص آخر. شكرًا على كل حال!
thread-card = <b>الشخص { $number }</b>، { $language }
thread-message = <b>{ $number }</b> ({ $language }): { $text }
thread-how = أجيبوا بالرد على هذه الرسالة، وأنا أوصل الجواب. إذا كانت في المجموعة مواضيع، فكل ما تكتبونه في الموضوع يصل إلى الشخص.
thread-free = لم يأخذ أحد المحادثة.
thread-taken = المحادثة عند: { $name }.
button-thread-close = إغلاق
thread-called = الشخص { $number }، الاسم: { $name }.
thread-thanked = كلمة شكر من الشخص { $number }. انتهت المحادثة.
thread-gone = لا يمكن الوصول إلى الشخص { $number }. أُغلقت المحادثة.
thread-waits = لم يأخذ أحد محادثة الشخص { $number } بعد. هل يستطيع أحدكم؟
thread-only-text = أستطيع أن أوصل النص والصور والرسائل الصوتية والملفات فقط.
button-answer-keep = حفظ هذا الجواب
answer-kept = حُفظ كمسودة.
answer-same = <b>سأل آخرون عن شيء مشابه ويريدون أن يعرفوا الجواب:</b>
button-spread = إرساله إليهم أيضًا ({ $count })
answer-spread-done = عدد من أُرسل إليهم: { $count }.
staff-group-how = اكتبوا /link staff في مجموعة الموظفين.
staff-group-linked = من الآن يصل إلى المجموعة ما يكتبه الناس إلى البلدية.
staff-group-unlinked = لن يصل إلى المجموعة شيء بعد الآن.
staff-group-ask = الشخص رقم { $number } يطلب أن تصل رسائل الناس للبلدية إلى مجموعة جديدة. وافقوا فقط إذا كنتم متأكدين من أن هذا صحيح.
button-staff-agree = نعم، تغيير المجموعة
staff-group-moved = رسائل الناس للبلدية تصل الآن إلى مجموعة جديدة. طلب ذلك: الرقم { $asked }. وافق عليه: الرقم { $agreed }.
interpret-asked-for = الشخص لا يفهم الجواب. سألت متطوعين يقرؤون هذه اللغة: { $language }.
interpret-none = الشخص لا يفهم الجواب، ولا أعرف أحدًا يقرأ هذه اللغة: { $language }. هل يمكنكم الاتصال أو إيجاد مترجم؟
interpret-given = ترجم متطوع الجواب إلى هذه اللغة: { $language }.
button-interpret-wrong = الترجمة خطأ
interpret-wrong-told = يعرف الشخص الآن أن الترجمة خطأ. اكتبوا الجواب مرة أخرى.
