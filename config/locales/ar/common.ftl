# Arabic. Written by the project, not yet reviewed by a native speaker.

stale-note = <i>هذه المعلومة من { $date }. اسأل إن كانت ما زالت صحيحة: { $name }، { $phone }</i>
either = { $one } أو { $other }
list-item = • { $item }
quota-over = استُعمل هذا مرات كثيرة. يمكن استعماله من جديد: { $day }، { $time }.
button-danish = اعرضه بالدنماركية
button-where = أين المكان؟
button-when = متى؟
button-who = بمن أتصل؟
button-help = بماذا يساعدونني؟
button-remind = ذكّرني بالموعد
button-menu = القائمة
button-no = لا
command-start = البداية
command-menu = عن ماذا يمكنني أن أسأل؟
command-jobcafe = مقهى العمل (Jobcafé): المواعيد
command-courses = الدورات: متى وأين
command-call = بمن أتصل؟
command-emergency = حالة طارئة: 112
command-language = تغيير اللغة
command-privacy = ماذا يعرف البوت عني؟
command-staff = للموظفين
command-board = ماذا تحتاج العائلات
command-languages = لغات أقرؤها
command-overview = نظرة عامة على الطلبات
command-roles = الأدوار والدعوات
command-audit = السجل: ما رُفض والأدوار
