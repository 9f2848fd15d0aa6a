# Arabic. Written by the project, not yet reviewed by a native speaker.
appointment-which = أي موعد تقصدون؟
appointment-day-ask = أي يوم؟
appointment-hour-ask = { $day }. في أي ساعة؟
appointment-about-ask = { $day }، { $time }. مع من موعدكم؟
appointment-confirm =
    هل هذا صحيح؟
    <b>{ $about }</b>
    { $day }، { $time }
appointment-past = هذا الوقت مضى.
appointment-kept =
    سجّلت الموعد:
    <b>{ $about }</b>
    { $day }، { $time }
appointments-none = ليس لديكم مواعيد هنا.
appointments-head = <b>مواعيدكم:</b>
appointment-line = • { $day }، { $time }: { $about }
appointment-cancelled = حذفت الموعد: { $about }، { $day }، { $time }. لن أذكّركم به. إذا كنتم لا تستطيعون المجيء، فأخبروا أيضًا من كنتم ستقابلونه.
appointment-good = جيد. إذا وصلتكم رسالة عن الموعد، فخذوها معكم.
appointment-cannot = اتصلوا وقولوا إنكم لا تستطيعون المجيء:
about-doctor = الطبيب
about-dentist = طبيب الأسنان
about-jobcenter = مكتب العمل (Jobcenter)
about-municipality = البلدية
about-school = المدرسة
about-other = موعد
only-day = { $day }
only-time = { $time }
day-and-time = { $day }، { $time }
button-remind-me = نعم، أريد تذكيرًا
button-other-time = وقت آخر
button-coming = سآتي
button-not-coming = لا أستطيع المجيء
appointment-no-such-day = لا يوجد يوم كهذا.
appointment-which-year = هذا التاريخ بعيد جدًا. أي يوم تقصدون؟
appointments-many = عدد مواعيدكم هنا: { $count }. لا أستطيع أن أسجّل أكثر. احذفوا موعدًا أولًا.
appointment-place-ask = { $about }: { $day }، { $time }. أين؟
place-elsewhere = مكان آخر
appointment-place = 📍 { $place }
appointment-changed = سجّلت الوقت الجديد وحذفت القديم.
button-change = تغيير الوقت
button-delete = حذف
about-hospital = المستشفى
about-lang_school = مدرسة اللغة
about-bank = البنك
about-police = الشرطة
about-lawyer = المحامي
about-deadline = آخر يوم في رسالة
appointment-place-how = اكتبوا أين هو، أو أرسلوا المكان عبر 📎.
