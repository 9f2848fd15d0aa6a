# Lingala. Written by the project, not yet reviewed by a native speaker.
button-board-new = Ya sika ya poso oyo
button-board-old = Ya kala
button-board-which = Pona eloko
board-which = Olingi komona nini?
board-all = Biloko nyonso
