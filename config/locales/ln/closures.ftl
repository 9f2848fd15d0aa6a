# Lingala. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = Nini ekangami?
everything = Ba cours nyonso
closure-days-ask = Mikolo nini? Ndakisa: { $example }
closure-days-unclear = Nayebi te ezali mikolo nini. Koma yango boye: { $example }
closure-confirm = <b>{ $course }</b> ekangami: { $days }. Bato { $count } bakozwa message. Ezali malamu?
closure-done = Esili. Nabongoli biyano, mpe bato { $count } bakozwa message.
closures-none = Eloko ekangami te.
closures-head = <b>Mikolo ekangami:</b>
closure-line = • { $course }: { $days }
button-closure-undo = Kofungola lisusu
closure-undone = Ekangami lisusu te. Bato { $count } bakozwa message.
day-range = { $first } – { $last }
closure-notice =
    <b>{ $course } ekangami: { $days }.</b>
    Kelasi ekozala te na ntango wana.
closure-undone-notice = <b>{ $course } ekangami lisusu te. Ekofungwama: { $days }.</b>
closed-then = Ekangami: { $days }.
button-yes-close = Ee, kanga
