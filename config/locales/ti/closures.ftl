# Tigrinya. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = እንታይ እዩ ዕጹው?
everything = ኩሎም ኮርሳት
closure-days-ask = ኣየኖት መዓልታት? ንኣብነት፦ { $example }
closure-days-unclear = ኣየኖት መዓልታት ምዃነን ኣይተረድኣንን። በጃኹም ከምዚ ጽሓፉ፦ { $example }
closure-confirm = <b>{ $course }</b> ዕጹው፦ { $days }። መልእኽቲ ዝበጽሖም ሰባት፦ { $count }። ልክዕ ድዩ?
closure-done = ተገይሩ። እቶም መልስታት ተቐይሮም። መልእኽቲ ዝበጽሖም ሰባት፦ { $count }።
closures-none = ዝተዓጽወ የለን።
closures-head = <b>ዕጹዋት መዓልታት፦</b>
closure-line = • { $course }፦ { $days }
button-closure-undo = እንደገና ምኽፋት
closure-undone = እቲ ምዕጻው ተሰሪዙ። መልእኽቲ ዝበጽሖም ሰባት፦ { $count }።
day-range = { $first } – { $last }
closure-notice =
    <b>{ $course } ዕጹው እዩ፦ { $days }።</b>
    ሽዑ ክላስ የለን።
closure-undone-notice = <b>{ $course } ክፉት እዩ፣ ኣይተዓጽወን፦ { $days }።</b>
closed-then = ዕጹው፦ { $days }።
button-yes-close = እወ፣ ይዕጾ
