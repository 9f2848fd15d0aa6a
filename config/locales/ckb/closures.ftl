# Sorani. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = چی داخراوە؟
everything = هەموو خولەکان
closure-days-ask = کام ڕۆژانە؟ بۆ نموونە: { $example }
closure-days-unclear = نەمزانی کام ڕۆژانە. تکایە ئاوا بینووسە: { $example }
closure-confirm = <b>{ $course }</b> داخراو: { $days }. نامە بۆ { $count } کەس دەچێت. ڕاستە؟
closure-done = کرا. وەڵامەکان گۆڕدران، و نامە بۆ { $count } کەس دەچێت.
closures-none = هیچ شتێک دانەخراوە.
closures-head = <b>ڕۆژە داخراوەکان:</b>
closure-line = • { $course }: { $days }
button-closure-undo = دووبارە بیکەرەوە
closure-undone = گەڕێنرایەوە. نامە بۆ { $count } کەس دەچێت.
day-range = { $first } – { $last }
closure-notice =
    <b>{ $course } داخراوە: { $days }.</b>
    ئەو کاتە وانە نییە.
closure-undone-notice = <b>{ $course } کراوەیە، دانەخراوە: { $days }.</b>
closed-then = داخراو: { $days }.
button-yes-close = بەڵێ، دایبخە
