# Somali. Written by the project, not yet reviewed by a native speaker.
button-board-new = Kuwa cusub toddobaadkan
button-board-old = Kuwa hore
button-board-which = Shay dooro
board-which = Maxaad rabtaa inaad aragto?
board-all = Wax walba
