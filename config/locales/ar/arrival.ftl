# Arabic. Written by the project, not yet reviewed by a native speaker.

first-weeks-arrival = <b>عندما تصل:</b>
first-weeks-week = <b>الأسبوع الأول:</b>
first-weeks-month = <b>الشهر الأول:</b>
step-met_by_housing_officer = يستقبلك موظف من البلدية.
step-information_meeting = يشرحون لك ماذا يحدث في الفترة الأولى.
step-shown_home = ترى سكنك.
step-house_rules = تسمع قواعد السكن.
step-course_start = تبدأ الدورة.
step-danish_placement = تذهب إلى مقابلة في مركز اللغة.
step-help_cpr = يساعدونك في الحصول على رقم CPR.
step-help_nemkonto = يساعدونك في فتح حساب بنكي (NemKonto).
step-meeting_law = لقاء عن القوانين، معك وحدك.
step-meeting_economy = لقاء عن المال، مع آخرين.
step-meeting_job_education = لقاء عن العمل والدراسة، معك وحدك.
doctor-rights = <b>لك الحق في الطبيب. وهذا مجاني.</b>
    هذا الحق من أول يوم لك في الدنمارك مع إقامة. حتى قبل أن تصلك البطاقة الصفراء (sygesikringsbevis). مدة انتظار البطاقة بالأسابيع غالبًا: { $weeks }.
doctor-refused = هل رفض الطبيب؟ اضغط على “{ button-danish }” وأرهم النص. أو اتصل بموظف ملفك.
benefits-money = اسم المساعدة المالية الآن <b>{ $benefit }</b> (سابقًا: { $formerly }). تُدفع في آخر يوم عمل من الشهر.
benefits-next = المرة القادمة: { $date }.
benefits-help = في الشهر الأول هناك لقاء عن المال. موظف ملفك يجيب عن أسئلتك.
residence-permit = مدة الإقامة الأولى بالسنوات: من { $from } إلى { $to }. هذا حسب ملفك.
residence-more = لتمديد الإقامة، أو للعودة النهائية إلى بلدك: اسأل موظف ملفك، أو انظر { $url }
digital-id = <b>{ $mitid }</b> (سابقًا: { $nemid }) هو مفتاحك إلى البنك والبلدية على الإنترنت.
digital-post = رسائل البلدية تصل في البريد الرقمي Digital Post ({ $eboks }). اقرأها كل أسبوع.
digital-help = في الدورة تتعلم كيف تستعمله. المتطوعون يساعدونك في فهم الرسائل.
