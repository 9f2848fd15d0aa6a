# Lingala. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = Nini ekangami?
everything = Ba cours nyonso
closure-days-ask = Mikolo nini? Ndakisa: { $example }
closure-days-unclear = Nayoki ntina te: mikolo nini? Koma yango boye: { $example }
closure-confirm = <b>{ $course }</b> ekangami: { $days }. Bato oyo bakozwa message: { $count }. Ezali malamu?
closure-done = Esili. Nabongoli biyano. Bato oyo bakozwa message: { $count }.
closures-none = Eloko ekangami te.
closures-head = <b>Mikolo oyo ekangami:</b>
closure-line = • { $course }: { $days }
button-closure-undo = Fungola lisusu
closure-undone = Ekokangama te. Bato oyo bakozwa message: { $count }.
day-range = { $first } – { $last }
closure-notice =
    <b>{ $course } ekangami: { $days }.</b>
    Kelasi ekozala te na ntango wana.
closure-undone-notice = <b>{ $course } ekokangama te. Ekofungwama: { $days }.</b>
closed-then = Ekangami: { $days }.
button-yes-close = Ee, kanga
