# English. Written by the project, not yet reviewed by a native speaker.
button-board-new = New this week
button-board-old = Older
button-board-which = Choose a thing
board-which = What do you want to see?
board-all = All things
