# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
button-board-new = Nye i denne uge
button-board-old = Ældre
button-board-which = Vælg en ting
board-which = Hvad vil du se?
board-all = Alle ting
