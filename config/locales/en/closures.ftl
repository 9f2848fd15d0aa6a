# English. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = What is closed?
everything = All courses
closure-days-ask = Which days (day/month)? For example: { $example }
closure-days-unclear = I did not understand which days. Please write them like this: { $example }
closure-confirm = Closed: <b>{ $course }</b>, { $days }. People who get a message: { $count }. Is this right?
closure-done = Done. The answers are changed. People who get a message: { $count }.
closures-none = Nothing is closed.
closures-head = <b>Closed days:</b>
closure-line = • { $course }: { $days }
button-closure-undo = Open again
closure-undone = Not closed after all. People who get a message: { $count }.
day-range = { $first } – { $last }
closure-notice =
    <b>Closed: { $course }, { $days }.</b>
    There is no class then.
closure-undone-notice = <b>Open after all: { $course }, { $days }.</b>
closed-then = Closed: { $days }.
button-yes-close = Yes, close
