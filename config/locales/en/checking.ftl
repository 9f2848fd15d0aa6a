# English. Written by the project, not yet reviewed by a native speaker.
button-check-all = All of it is right
check-head = <b>Is this still right?</b>
check-how = ✅ it is right · ✏ correct it · ✖ we do not know
check-fact = <b>{ $number }. { $name }</b>. Last checked: { $date }
check-never = never
check-stale = Somebody else has changed something in the meantime. This is how it is now:
fact-right = It is right
fact-changed = Corrected
fact-not-ours = We do not know
wrong-ask = Thank you for telling me. What is wrong? Write it in your language, or press the button.
wrong-kept = Thank you. Somebody at the municipality will look at it. Shall I write to you when they have done so?
wrong-card = <b>Somebody says that something here is wrong: { $about }</b>
wrong-words = They write ({ $language }): { $text }
wrong-right-told = You said that something was wrong: { $about }. Somebody at the municipality has looked at it. The information is right.
wrong-changed-told = You said that something was wrong: { $about }. It is corrected now. Thank you!
