# Somali. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = Maxaa xiran?
everything = Koorsooyinka oo dhan
closure-days-ask = Maalmahee? Tusaale: { $example }
closure-days-unclear = Ma aanan arag maalmaha. Fadlan sidan u qor: { $example }
closure-confirm = <b>{ $course }</b> waa xiran yahay: { $days }. { $count } qof ayaa farriin heli doona. Ma sax baa?
closure-done = Waa la sameeyay. Jawaabihii waa la beddelay, { $count } qofna farriin bay heli doonaan.
closures-none = Waxba ma xirna.
closures-head = <b>Maalmaha xiran:</b>
closure-line = • { $course }: { $days }
button-closure-undo = Mar kale fur
closure-undone = Waa laga noqday. { $count } qof ayaa farriin heli doona.
day-range = { $first } – { $last }
closure-notice =
    <b>{ $course } waa xiran yahay: { $days }.</b>
    Fasal ma jiro.
closure-undone-notice = <b>{ $course } wuu furan yahay: { $days }.</b>
closed-then = Xiran: { $days }.
button-yes-close = Haa, xir
