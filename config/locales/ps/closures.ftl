# Pashto. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = څه بند دي؟
everything = ټول کورسونه
closure-days-ask = کومې ورځې؟ د بېلګې په توګه: { $example }
closure-days-unclear = پوه نه شوم چې کومې ورځې. مهرباني وکړئ داسې یې ولیکئ: { $example }
closure-confirm = <b>{ $course }</b>: بند، { $days }. هغه کسان چې پیغام ورته رسېږي: { $count }. سمه ده؟
closure-done = وشول. ځوابونه بدل شول. هغه کسان چې پیغام ورته رسېږي: { $count }.
closures-none = هېڅ شی بند نه دی.
closures-head = <b>د بندېدو ورځې:</b>
closure-line = • { $course }: { $days }
button-closure-undo = بیا یې خلاص کړه
closure-undone = بندېدل لغوه شول. هغه کسان چې پیغام ورته رسېږي: { $count }.
day-range = { $first } – { $last }
closure-notice =
    <b>{ $course }: بند، { $days }.</b>
    هغه وخت درس نشته.
closure-undone-notice = <b>{ $course }: بند نه دی، خلاص دی، { $days }.</b>
closed-then = بند: { $days }.
button-yes-close = هو، بند یې کړه
