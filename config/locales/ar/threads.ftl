# Arabic. Written by the project, not yet reviewed by a native speaker.
button-thread-open = اكتب إلى إنسان هنا
button-ask-person = هل أسأل إنسانًا؟
thread-opened = اكتب سؤالك هنا، حتى لو كتبته من قبل. يقرؤه إنسان من البلدية ويجيبك هنا. لا يرى اسمك. لن أتدخل حتى تضغط على الزر الأخير.
thread-read-later = لا أحد في العمل الآن. سيقرؤه أحد: { $day }، { $time }.
thread-cpr = حذفت رقم CPR. لا أحد يحتاجه هنا.
button-thread-name = أظهر اسمي
thread-named = الآن يرون اسمك الأول: { $name }.
button-thread-done = انتهيت، شكرًا
thread-over = انتهت المحادثة.
thread-ended = أنهت البلدية المحادثة. يمكنك أن تكتب من جديد.
thread-silent = انتهت المحادثة، لأن أحدًا لم يكتب منذ أيام.
thread-answer =
    <b>من إنسان في البلدية:</b>
    { $text }
button-unclear = لا أفهم. ترجموا لي
interpret-asked = سألت متطوعين يقرؤون { $language }. يرون الجواب، ولا يعرفون من أنت.
interpret-asked-both = سألت متطوعين يقرؤون اللغتين: { $languages }. يرون النص، ولا يعرفون من كتبه.
interpret-nobody = الآن لا أعرف أحدًا يستطيع أن يترجمه. هنا إنسان يمكنك أن تتصل به:
interpret-nobody-both = الآن لا أعرف أحدًا يقرأ اللغتين: { $languages }.
interpret-text =
    <b>ترجمة متطوع:</b> ({ $language })
    { $text }
interpret-wrong = الترجمة التي وصلتكم خطأ. لا تفعلوا ما هو مكتوب فيها. سيصلكم التصحيح.
thread-not-taken = عذرًا، لم يجد أحد وقتًا بعد. سؤالك ما زال موجودًا. يمكنك أيضًا أن تتصل:
thread-unreachable = الآن لا يمكنك أن تكتب إلى إنسان هنا. يمكنك أن تتصل:
button-tell-me = أخبرني عندما تعرف
tell-me-kept = حسنًا. أكتب لك عندما يجيب إنسان. حتى ذلك الوقت أتذكر أنك أنت من سأل، { $days } يومًا على الأكثر.
answer-for-you =
    سألت: «{ $question }»
    <b>يجيب إنسان من البلدية:</b>
    { $text }
privacy-threads = إذا كتبت إلى إنسان في البلدية، أوصله بلا اسمك وأحفظه { $days } أيام. وتستطيع البلدية أن تقرأه بعد ذلك في مجموعتها. وإذا طلبت أن أخبرك عندما أعرف الجواب، أحفظ { $kept } يومًا أنك أنت من سأل.
interpret-wanted =
    هل يمكنك أن تترجم هذا إلى { $language }؟
    { $text }
button-interpret = أنا أترجمه
interpret-ask = اكتب الترجمة هنا. سأوصلها كما هي.
interpret-thanks = شكرًا جزيلًا! أوصلت الترجمة.
interpret-late = أخذها شخص آخر. شكرًا على كل حال!
thread-card = <b>الشخص { $number }</b>، { $language }
thread-message = <b>{ $number }</b> ({ $language }): { $text }
thread-how = أجب بالرد على هذه الرسالة، وأنا أوصل الجواب. إذا كانت في المجموعة مواضيع، فكل ما تكتبونه في الموضوع يصل إلى الشخص.
thread-free = لم يأخذها أحد.
thread-taken = أخذها { $name }.
button-thread-close = أغلق
thread-called = اسم الشخص { $number } هو { $name }.
thread-thanked = الشخص { $number } يقول شكرًا. انتهت المحادثة.
thread-gone = لا يمكن الوصول إلى الشخص { $number }. أُغلقت المحادثة.
thread-waits = لم يأخذ أحد الشخص { $number } بعد. هل يستطيع أحدكم؟
thread-only-text = أستطيع أن أوصل النص والصور والرسائل الصوتية والملفات فقط.
button-answer-keep = احفظ هذا الجواب
answer-kept = حُفظ كمسودة.
answer-same = <b>سأل آخرون شيئًا مثله ويريدون أن يعرفوا:</b>
button-spread = أرسله إليهم أيضًا ({ $count })
answer-spread-done = أُرسل إلى { $count }.
staff-group-how = اكتب /link staff في مجموعة الموظفين.
staff-group-linked = من الآن يصل إلى المجموعة ما يكتبه الناس إلى البلدية.
staff-group-unlinked = لن يصل إلى المجموعة شيء بعد الآن.
staff-group-ask = الرقم { $number } يطلب أن تصل رسائل الناس للبلدية إلى مجموعة جديدة. الرجاء الموافقة فقط عند التأكد من أن هذا صحيح.
button-staff-agree = نعم، غيّر المجموعة
staff-group-moved = رسائل الناس للبلدية تصل الآن إلى مجموعة جديدة. طلب ذلك: الرقم { $asked }. وافق عليه: الرقم { $agreed }.
interpret-asked-for = الشخص لا يفهم الجواب. سألت متطوعين يقرؤون { $language }.
interpret-none = الشخص لا يفهم الجواب، ولا أعرف أحدًا يقرأ { $language }. هل يمكنكم الاتصال أو إيجاد مترجم؟
interpret-given = ترجم متطوع الجواب إلى { $language }.
button-interpret-wrong = الترجمة خطأ
interpret-wrong-told = يعرف الشخص الآن أن الترجمة خطأ. اكتبوا الجواب مرة أخرى.
