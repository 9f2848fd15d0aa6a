# Arabic. Written by the project, not yet reviewed by a native speaker.

first-weeks-arrival = <b>عند الوصول:</b>
first-weeks-week = <b>الأسبوع الأول:</b>
first-weeks-month = <b>الشهر الأول:</b>
step-met_by_housing_officer = يستقبلكم شخص من البلدية (kommune).
step-information_meeting = يشرحون لكم ما يحدث في الأسابيع الأولى.
step-shown_home = زيارة السكن.
step-house_rules = شرح قواعد السكن.
step-course_start = بداية الدورة.
step-danish_placement = مقابلة في مدرسة اللغة (sprogskole) عن لغتكم الدنماركية.
step-help_cpr = وفي الوقت نفسه: مساعدة في الحصول على رقم CPR (رقمكم الشخصي).
step-help_nemkonto = مساعدة في فتح حساب بنكي (NemKonto).
step-meeting_law = لقاء فردي عن القوانين.
step-meeting_economy = لقاء عن المال، مع آخرين.
step-meeting_job_education = لقاء فردي عن العمل والدراسة.
doctor-rights = <b>من حقكم زيارة الطبيب. الزيارة مجانية.</b>
    يبدأ هذا الحق من أول يوم لكم في الدنمارك مع الإقامة. لا تحتاجون إلى انتظار البطاقة الصفراء (sundhedskort). مدة انتظار البطاقة بالأسابيع غالبًا: { $weeks }.
doctor-refused = هل رفض الطبيب؟ اضغطوا على «{ button-danish }» واعرضوا النص عليه. أو اتصلوا بموظف ملفكم (sagsbehandler).
benefits-money = اسم المساعدة المالية الآن <b>{ $benefit }</b> (سابقًا: { $formerly }). تُدفع في آخر يوم عمل من الشهر.
benefits-next = المرة القادمة: { $date }.
benefits-help = في الشهر الأول هناك لقاء عن المال. موظف ملفكم (sagsbehandler) يجيب عن أسئلتكم.
residence-permit = مدة الإقامة الأولى بالسنوات: من { $from } إلى { $to }. هذا حسب ملفكم.
residence-more = لتمديد الإقامة، أو للعودة النهائية إلى بلدكم: اسألوا موظف ملفكم (sagsbehandler)، أو انظروا هنا: { $url }
digital-id = <b>{ $mitid }</b> (سابقًا: { $nemid }) هو مفتاحكم إلى البنك والبلدية على الإنترنت.
digital-post = رسائل البلدية تصل في البريد الرقمي Digital Post ({ $eboks }). اقرؤوها كل أسبوع.
digital-help = في الدورة تتعلمون استعمال كل هذا. المتطوعون يساعدونكم في فهم الرسائل.
