# Arabic. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = ما المغلق؟
everything = كل الدورات
closure-days-ask = أي أيام؟ مثلًا: { $example }
closure-days-unclear = لم أفهم ما هي الأيام. الرجاء كتابتها هكذا: { $example }
closure-confirm = إغلاق: <b>{ $course }</b>، { $days }. عدد من تصلهم رسالة: { $count }. هل هذا صحيح؟
closure-done = تم. تغيّرت الأجوبة. عدد من تصلهم رسالة: { $count }.
closures-none = لا شيء مغلق.
closures-head = <b>أيام الإغلاق:</b>
closure-line = • { $course }: { $days }
button-closure-undo = فتح من جديد
closure-undone = أُلغي الإغلاق. عدد من تصلهم رسالة: { $count }.
day-range = { $first } – { $last }
closure-notice =
    <b>إغلاق: { $course }، { $days }.</b>
    لا يوجد درس.
closure-undone-notice = <b>أُلغي الإغلاق: { $course }، { $days }.</b>
closed-then = مغلق: { $days }.
button-yes-close = نعم، إغلاق
