# Somali. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = Maxaa xiran?
everything = Koorsooyinka oo dhan
closure-days-ask = Maalmahee (maalin/bil)? Tusaale: { $example }
closure-days-unclear = Maalmaha ma fahmin. Fadlan sidan u qor: { $example }
closure-confirm = Xiran: <b>{ $course }</b>, { $days }. Dadka farriinta heli doona: { $count }. Ma sax baa?
closure-done = Waa la sameeyay. Jawaabihii waa la beddelay. Dadka farriinta heli doona: { $count }.
closures-none = Waxba ma xirna.
closures-head = <b>Maalmaha xiran:</b>
closure-line = • { $course }: { $days }
button-closure-undo = Mar kale fur
closure-undone = Xiritaanka waa laga noqday. Dadka farriinta heli doona: { $count }.
day-range = { $first } – { $last }
closure-notice =
    <b>Xiran: { $course }, { $days }.</b>
    Maalmahaas casharro ma jiraan.
closure-undone-notice = <b>Furan, ma xirna: { $course }, { $days }.</b>
closed-then = Xiran: { $days }.
button-yes-close = Haa, xir
