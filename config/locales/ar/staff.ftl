# Arabic. Written by the project, not yet reviewed by a native speaker.
staff-menu = ماذا تريد أن تفعل؟
not-allowed = هذا فقط لمن يعملون هنا.
role-given = تستطيع الآن أن تفعل المزيد هنا. دورك: { $role }.
right-volunteer = متطوع
right-coordinator = منسّق
right-staff = موظف
right-admin = مدير
button-staff = للموظفين
button-made-add = موعد جديد لشخص
button-made-list = المواعيد التي أنشأتها
button-class-new = صف جديد
button-classes = الصفوف
button-closure-add = أغلق بعض الأيام
button-closures = أيام الإغلاق
made-when-ask = اليوم والساعة؟ مثلًا: { $example }
made-about-ask = { $day }، { $time }. ما هو؟
made-contact-ask = مع من؟
made-contact-none = بدون اسم
made-ready = الموعد { $number }: { $about }، { $day }، { $time }. ضع هذا الرمز على الرسالة. يستطيع شخص واحد أن يستعمله حتى { $until }.
made-none = لم تنشئ أي موعد.
made-head = <b>المواعيد التي أنشأتها:</b>
made-line = { $number }: { $about }، { $day }، { $time }. { $state }
state-waiting = لم يُفتح بعد.
state-taken = سيصله تذكير.
state-coming = سيأتي.
state-not-coming = لا يستطيع المجيء.
made-moved = تغيّر الوقت. عرف الشخص بذلك إذا استُعمل الرمز.
made-cancelled = أُلغي الموعد. عرف الشخص بذلك إذا استُعمل الرمز.
button-new-code = رمز جديد
code-renewed = الرمز القديم لم يعد يعمل. من استعمله رأى اليوم والوقت والمكان. إذا كان في ذلك خطر، فيجب تغيير الموعد.
code-ended = الرمز الذي على رسالتك لم يعد صالحًا. لن أذكّرك بذلك الموعد. إذا كان الموعد لك، فيمكنك سؤال البلدية.
scan-again = الموعد { $number }: شخص آخر أيضًا صوّر رمز الرسالة. لم أُظهر له الموعد. يجب الاتصال بصاحب الموعد. وإذا وصل الرمز إلى شخص غيره، فيجب إنشاء رمز جديد.
scan-help = الموعد { $number }: من استعمل الرمز أولًا يقول إن الشخص الآخر غريب، ويطلب المساعدة. يجب الاتصال بصاحب الموعد وإنشاء رمز جديد.
made-answer = الموعد { $number }: { $about }، { $day }، { $time }. { $state }
moved-notice =
    <b>موعدك له وقت جديد: { $about }</b>
    { $day }، { $time }
    الوقت القديم كان { $oldday }، { $oldtime }.
cancelled-notice =
    <b>أُلغي موعدك: { $about }</b>
    كان { $day }، { $time }. لا حاجة إلى أن تأتي.
link-offer =
    لديك موعد:
    <b>{ $about }</b>
    { $day }، { $time }
    هل أذكّرك؟
link-used = شخص آخر استعمل هذا الرمز. اسأل من أعطاك إياه.
scan-ask = شخص آخر صوّر الرمز الذي على رسالتك. لم أُظهر له موعدك: { $day }، { $time }. هل صوّرته أنت أو شخص من عائلتك؟
button-scan-fine = نعم، لا بأس
button-scan-help = لا، ساعدوني
scan-help-told = أخبرت البلدية. يمكنك أيضًا الاتصال:
link-unknown = هذا الرمز لا يعمل. اسأل من أعطاك إياه.
appointment-with = مع { $name }.
code-below = صوّر الرمز بهاتفك. سأذكّرك بلغتك.
