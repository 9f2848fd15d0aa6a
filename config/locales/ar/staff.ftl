# Arabic. Written by the project, not yet reviewed by a native speaker.
staff-menu = ماذا تريدون أن تفعلوا؟
not-allowed = هذا فقط لمن يعملون هنا.
role-given = تستطيعون الآن أن تفعلوا المزيد هنا. دوركم: { $role }.
right-volunteer = التطوع
right-coordinator = التنسيق
right-staff = العمل في البلدية
right-admin = إدارة البوت
button-staff = للموظفين
button-made-add = موعد جديد لشخص
button-made-list = المواعيد التي أنشأتها
button-class-new = صف جديد
button-classes = الصفوف
button-closure-add = إغلاق بعض الأيام
button-closures = أيام الإغلاق
made-when-ask = اليوم والساعة؟ مثلًا: { $example }
made-about-ask = { $day }، { $time }. ما هذا الموعد؟
made-contact-ask = مع من؟
made-contact-none = بدون اسم
made-ready = الموعد { $number }: { $about }، { $day }، { $time }. ضعوا هذا الرمز على الرسالة. يستطيع شخص واحد أن يستعمله حتى { $until }.
made-none = لم تنشئوا أي موعد.
made-head = <b>المواعيد التي أنشأتموها:</b>
made-line = { $number }: { $about }، { $day }، { $time }. { $state }
state-waiting = لم يُفتح الرمز بعد.
state-taken = سيصل تذكير.
state-coming = الجواب: سآتي.
state-not-coming = الجواب: لا أستطيع المجيء.
made-moved = تغيّر الوقت. إذا استُعمل الرمز، فقد أخبرت الشخص بذلك.
made-cancelled = أُلغي الموعد. إذا استُعمل الرمز، فقد أخبرت الشخص بذلك.
button-new-code = رمز جديد
code-renewed = الرمز القديم لم يعد يعمل. من استعمله رأى اليوم والوقت والمكان. إذا كان في ذلك خطر، فغيّروا الموعد.
code-ended = الرمز الذي على رسالتكم لم يعد صالحًا. لن أذكّركم بذلك الموعد. إذا كان الموعد لكم، فاسألوا البلدية.
scan-again = الموعد { $number }: صوّر شخص آخر أيضًا رمز الرسالة. لم أُظهر له الموعد. اتصلوا بصاحب الموعد. إذا كان الرمز عند شخص غريب، فأنشئوا رمزًا جديدًا.
scan-help = الموعد { $number }: من استعمل الرمز أولًا يطلب المساعدة. يقول إنه لا يعرف من صوّر الرمز بعده. اتصلوا بصاحب الموعد، وأنشئوا رمزًا جديدًا.
made-answer = الموعد { $number }: { $about }، { $day }، { $time }. { $state }
moved-notice =
    <b>موعدكم له وقت جديد: { $about }</b>
    { $day }، { $time }
    الوقت القديم: { $oldday }، { $oldtime }.
cancelled-notice =
    <b>أُلغي موعدكم: { $about }</b>
    كان الموعد: { $day }، { $time }. لا حاجة إلى الحضور.
link-offer =
    لديكم موعد:
    <b>{ $about }</b>
    { $day }، { $time }
    هل أذكّركم؟
link-used = استعمل شخص آخر هذا الرمز. اسألوا من أعطاكم إياه.
scan-ask = صُوّر الرمز الذي على رسالتكم بهاتف آخر. لم أُظهر موعدكم هناك: { $day }، { $time }. هل صوّرتموه أنتم أو شخص من عائلتكم؟
button-scan-fine = نعم، لا بأس
button-scan-help = لا، ساعدوني
scan-help-told = أخبرت البلدية. يمكنكم أيضًا الاتصال:
link-unknown = هذا الرمز لا يعمل. اسألوا من أعطاكم إياه.
appointment-with = مع { $name }.
code-below = صوّروا الرمز بهاتفكم. سأذكّركم بلغتكم.
