# Sorani. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = چی داخراوە؟
everything = هەموو خولەکان
closure-days-ask = چ ڕۆژانێک (ڕۆژ/مانگ)؟ بۆ نموونە: { $example }
closure-days-unclear = تێنەگەیشتم مەبەستت چ ڕۆژانێکە. تکایە ئاوا بینووسە: { $example }
closure-confirm = داخراوە: <b>{ $course }</b>، { $days }. ئەو کەسانەی پەیامیان بۆ دەچێت: { $count }. ڕاستە؟
closure-done = کرا. وەڵامەکان گۆڕدران. ئەو کەسانەی پەیامیان بۆ دەچێت: { $count }.
closures-none = هیچ شتێک دانەخراوە.
closures-head = <b>ئەو ڕۆژانەی داخراوە:</b>
closure-line = • { $course }: { $days }
button-closure-undo = دووبارە بیکەرەوە
closure-undone = داخستنەکە هەڵوەشێنرایەوە. ئەو کەسانەی پەیامیان بۆ دەچێت: { $count }.
day-range = { $first } تا { $last }
closure-notice =
    <b>داخراوە: { $course }، { $days }.</b>
    ئەو کاتە وانە نییە.
closure-undone-notice = <b>کراوەیە، دانەخراوە: { $course }، { $days }.</b>
closed-then = داخراوە: { $days }.
button-yes-close = بەڵێ، دایبخە
