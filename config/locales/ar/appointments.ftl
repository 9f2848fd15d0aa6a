# Arabic. Written by the project, not yet reviewed by a native speaker.
appointment-which = أي واحد تقصد؟
appointment-day-ask = أي يوم؟
appointment-hour-ask = { $day }. في أي ساعة؟
appointment-about-ask = { $day }، { $time }. مع من موعدك؟
appointment-confirm =
    هل هذا صحيح؟
    <b>{ $about }</b>
    { $day }، { $time }
appointment-past = هذا الوقت مضى.
appointment-kept =
    سجّلت الموعد:
    <b>{ $about }</b>
    { $day }، { $time }
appointments-none = ليس لديك مواعيد هنا.
appointments-head = <b>مواعيدك:</b>
appointment-line = • { $day }، { $time }: { $about }
appointment-cancelled = حذفت الموعد: { $about }، { $day }، { $time }. لن أذكّرك به. إذا كنت لا تستطيع المجيء، فأخبر من كنت ستقابله أيضًا.
appointment-good = جيد. خذ معك الرسالة إذا وصلتك رسالة.
appointment-cannot = اتصل وقل إنك لا تستطيع المجيء:
about-doctor = الطبيب
about-dentist = طبيب الأسنان
about-jobcenter = مركز العمل (Jobcenter)
about-municipality = البلدية
about-school = المدرسة
about-other = موعد
only-day = { $day }
only-time = { $time }
day-and-time = { $day }، { $time }
button-remind-me = نعم، ذكّرني
button-other-time = وقت آخر
button-coming = سآتي
button-not-coming = لا أستطيع المجيء
appointment-no-such-day = لا يوجد يوم كهذا.
appointment-which-year = هذا بعيد جدًا. أي يوم تقصد؟
appointments-many = لديك { $count } موعدًا هنا. لا أستطيع أن أسجّل أكثر. احذف موعدًا أولًا.
appointment-place-ask = { $about }: { $day }، { $time }. أين؟
place-elsewhere = مكان آخر
appointment-place = 📍 { $place }
appointment-changed = سجّلت الوقت الجديد وحذفت القديم.
button-change = غيّر الوقت
button-delete = احذف
about-hospital = المستشفى
about-lang_school = مدرسة اللغة
about-bank = البنك
about-police = الشرطة
about-lawyer = المحامي
about-deadline = آخر يوم في رسالة
appointment-place-how = اكتب أين هو، أو أرسل المكان عبر 📎.
