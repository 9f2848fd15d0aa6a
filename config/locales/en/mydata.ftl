# English. Written by the project, not yet reviewed by a native speaker.
command-mydata = Everything that is kept about me, as a file
command-forget = Delete all about me
told-first = I keep your chat number, your language and what you ask me to keep.
    How many days I keep my answers: { $days }
    Responsible: { $municipality }
    See what I keep: /privacy
    Delete everything: /forget
button-mydata = Get everything as a file
mydata-ask = Shall I send a file with everything that I keep about you? Whoever has your phone can read it.
button-mydata-send = Yes, send it
mydata-sent = Here are two files about you. You can read the first one. The second one (JSON) is for computers. Delete them here if others must not see them.
mydata-title = What is kept about you
mydata-made = Date: { $date }
mydata-hidden = Secret codes and what is about other people are not shown here.
mydata-chat = What we wrote to each other is not in here. You can ask for it here: { $municipality }
mydata-more = All details are in the other file (JSON).
data-written = Written
data-when = When
data-until = Until
data-words = Your words
data-place = Place
data-language = Language
