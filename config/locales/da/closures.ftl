# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $days: en dag eller day-range. $count: hvor mange personer
closure-course-ask = Hvad er lukket?
everything = Alle kurser
closure-days-ask = Hvilke dage? For eksempel: { $example }
closure-days-unclear = Jeg forstod ikke, hvilke dage det er. Skriv dem sådan: { $example }
closure-confirm = Lukket: <b>{ $course }</b>, { $days }. Antal, der får besked: { $count }. Er det rigtigt?
closure-done = Det er gjort. Svarene er ændret. Antal, der får besked: { $count }.
closures-none = Intet er lukket.
closures-head = <b>Lukkedage:</b>
closure-line = • { $course }: { $days }
button-closure-undo = Åbn igen
closure-undone = Der bliver ikke lukket alligevel. Antal, der får besked: { $count }.
day-range = { $first } – { $last }
closure-notice =
    <b>Lukket: { $course }, { $days }.</b>
    Der er ingen undervisning.
closure-undone-notice = <b>Alligevel åbent: { $course }, { $days }.</b>
closed-then = Lukket: { $days }.
button-yes-close = Ja, luk
