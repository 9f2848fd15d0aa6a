# French. Written by the project, not yet reviewed by a native speaker.
button-board-new = Nouveau cette semaine
button-board-old = Plus ancien
button-board-which = Choisir une chose
board-which = Que voulez-vous voir ?
board-all = Toutes les choses
