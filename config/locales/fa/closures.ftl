# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
closure-course-ask = چه چیزی تعطیل است؟
everything = همه دوره‌ها
closure-days-ask = کدام روزها؟ مثلاً: { $example }
closure-days-unclear = نفهمیدم کدام روزها. لطفاً این‌طور بنویسید: { $example }
closure-confirm = <b>{ $course }</b> تعطیل است: { $days }. به { $count } نفر پیام می‌رسد. درست است؟
closure-done = انجام شد. جواب‌ها عوض شدند و به { $count } نفر پیام می‌رسد.
closures-none = هیچ چیزی تعطیل نیست.
closures-head = <b>روزهای تعطیل:</b>
closure-line = • { $course }: { $days }
button-closure-undo = دوباره باز کن
closure-undone = تعطیلی لغو شد. به { $count } نفر پیام می‌رسد.
day-range = { $first } – { $last }
closure-notice =
    <b>{ $course } تعطیل است: { $days }.</b>
    آن وقت کلاس نیست.
closure-undone-notice = <b>{ $course } تعطیل نیست، باز است: { $days }.</b>
closed-then = تعطیل: { $days }.
button-yes-close = بله، تعطیل کن
