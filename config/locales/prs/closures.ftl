# Dari. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = چی بسته است؟
everything = همه کورس‌ها
closure-days-ask = کدام روزها؟ مثلاً: { $example }
closure-days-unclear = نفهمیدم کدام روزها. لطفاً این رقم نوشته کنید: { $example }
closure-confirm = <b>{ $course }</b> بسته است: { $days }. به { $count } نفر پیام می‌رسد. درست است؟
closure-done = شد. جواب‌ها تغییر کردند و به { $count } نفر پیام می‌رسد.
closures-none = هیچ چیز بسته نیست.
closures-head = <b>روزهای بسته:</b>
closure-line = • { $course }: { $days }
button-closure-undo = دوباره باز کن
closure-undone = پس گرفته شد، بسته نمی‌شود. به { $count } نفر پیام می‌رسد.
day-range = { $first } – { $last }
closure-notice =
    <b>{ $course } بسته است: { $days }.</b>
    در آن وقت درس نیست.
closure-undone-notice = <b>{ $course } بسته نیست، باز است: { $days }.</b>
closed-then = بسته: { $days }.
button-yes-close = بلی، بسته کن
