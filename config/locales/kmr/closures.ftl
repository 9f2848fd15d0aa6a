# Kurmanji. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = Çi girtî ye?
everything = Hemû kurs
closure-days-ask = Kîjan roj? Wek mînak: { $example }
closure-days-unclear = Min nedît kîjan roj in. Ji kerema xwe wisa binivîse: { $example }
closure-confirm = <b>{ $course }</b> girtî: { $days }. { $count } kes peyamê distînin. Rast e?
closure-done = Çêbû. Bersiv hatin guhertin û { $count } kes peyamê distînin.
closures-none = Tiştek ne girtî ye.
closures-head = <b>Rojên girtî:</b>
closure-line = • { $course }: { $days }
button-closure-undo = Dîsa veke
closure-undone = Hat vegerandin. { $count } kes peyamê distînin.
day-range = { $first } – { $last }
closure-notice =
    <b>{ $course } girtî ye: { $days }.</b>
    Wê demê ders tune ye.
closure-undone-notice = <b>{ $course } dîsa jî vekirî ye: { $days }.</b>
closed-then = Girtî: { $days }.
button-yes-close = Erê, bigire
