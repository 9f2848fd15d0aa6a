# Kurmanji. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = Çi girtî ye?
everything = Hemû kurs
closure-days-ask = Kîjan roj? Wek mînak: { $example }
closure-days-unclear = Min fêm nekir kîjan roj in. Ji kerema xwe wisa binivîse: { $example }
closure-confirm = <b>{ $course }</b> girtî ye: { $days }. Kesên ku peyamê distînin: { $count }. Rast e?
closure-done = Çêbû. Bersiv hatin guhertin. Kesên ku peyamê distînin: { $count }.
closures-none = Tiştek ne girtî ye.
closures-head = <b>Rojên ku girtî ne:</b>
closure-line = • { $course }: { $days }
button-closure-undo = Dîsa veke
closure-undone = Dîsa jî ew ê vekirî be. Kesên ku peyamê distînin: { $count }.
day-range = { $first } – { $last }
closure-notice =
    <b>{ $course } girtî ye: { $days }.</b>
    Wê demê ders tune ye.
closure-undone-notice = <b>{ $course } dîsa jî vekirî ye: { $days }.</b>
closed-then = Girtî ye: { $days }.
button-yes-close = Erê, bigire
