# French. Written by the project, not yet reviewed by a native speaker.
button-board-new = Nouveaux cette semaine
button-board-old = Plus anciens
button-board-which = Choisir un objet
board-which = Que voulez-vous voir ?
board-all = Tous les objets
