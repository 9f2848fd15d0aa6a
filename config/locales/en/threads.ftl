# English. Written by the project, not yet reviewed by a native speaker.
button-thread-open = Write to a person here
button-ask-person = Ask a person
thread-opened = Write your question here, even if you wrote it before. A person who works for the municipality reads it and answers here. They do not see your name. I keep out of it until you press the last button.
thread-read-later = Nobody is at work now. Somebody will read it: { $day }, { $time }.
thread-cpr = I have removed a CPR number. Nobody here needs it.
button-thread-name = Show my name
thread-named = They can see your first name now: { $name }.
button-thread-done = Done, thank you
thread-over = The conversation is over.
thread-ended = The municipality has ended the conversation. You can write again.
thread-silent = The conversation is over, because nobody has written for some days.
thread-answer =
    <b>From a person at the municipality:</b>
    { $text }
button-unclear = Please translate it
interpret-asked = I have asked volunteers who read { $language }. They see the answer, but not who you are.
interpret-asked-both = I have asked volunteers who read both languages: { $languages }. They see the text, but not who wrote it.
interpret-nobody = Right now I know nobody who can translate it. Here is a person you can call:
interpret-nobody-both = Right now I know nobody who reads both languages: { $languages }.
interpret-text =
    <b>Translated by a volunteer ({ $language }):</b>
    { $text }
interpret-wrong = The translation that you got is wrong. Do not do what it says. A correction follows.
thread-not-taken = Sorry, nobody has had time yet. Your question is still there. You can also call:
thread-unreachable = Right now you cannot write to a person here. You can call:
button-tell-me = Tell me when you know
tell-me-kept = Good. I will write to you when a person has answered. Until then I keep a note that it was you who asked, for { $days } days at most.
answer-for-you =
    You asked: “{ $question }”
    <b>A person at the municipality answers:</b>
    { $text }
privacy-threads = If you write to a person at the municipality, I pass it on without your name. I keep it for { $days } days. The municipality can still read it in its group. Do you want me to tell you when I know an answer? Then I keep a note for { $kept } days that it was you who asked.
interpret-wanted =
    Can you translate this into { $language }?
    { $text }
button-interpret = I will translate it
interpret-ask = Write the translation here. I will pass it on as it is.
interpret-thanks = Thank you very much! I have passed it on.
interpret-late = Somebody else has taken it. Thank you anyway!
thread-card = <b>Person { $number }</b>, { $language }
thread-message = <b>{ $number }</b> ({ $language }): { $text }
thread-how = Reply to this message. I will pass the answer on. Does the group have topics? Then everything that you write in the topic goes to the person.
thread-free = Nobody has taken it.
thread-taken = Taken by { $name }.
button-thread-close = Close
thread-called = Person { $number } is called { $name }.
thread-thanked = Person { $number } says thank you and is done.
thread-gone = Person { $number } can no longer be reached. The conversation is closed.
thread-waits = Nobody has answered person { $number } yet. Can one of you do it?
thread-only-text = I can only pass on text, photos, voice messages and files.
button-answer-keep = Keep this answer
answer-kept = Kept as a draft.
answer-same = <b>Others have asked something similar and want the answer too:</b>
button-spread = Send it to them ({ $count })
answer-spread-done = Sent. People: { $count }.
staff-group-how = Write /link staff in the staff group.
staff-group-linked = From now on, the group gets what people write to the municipality.
staff-group-unlinked = The group gets no more messages.
staff-group-ask = Number { $number } wants the messages that people send to the municipality to arrive in a new group. Say yes only if you know that this is right.
button-staff-agree = Yes, change the group
staff-group-moved = What people write to the municipality now goes to a new group. Asked for it: number { $asked }. Said yes: number { $agreed }.
interpret-asked-for = The person does not understand the answer. I have asked volunteers who read { $language }.
interpret-none = The person does not understand the answer, and I know nobody who reads { $language }. Can you call, or find an interpreter?
interpret-given = A volunteer has translated the answer into { $language }.
button-interpret-wrong = It is wrong
interpret-wrong-told = The person now knows that the translation is wrong. Write the answer again.
