# Swahili. Written by the project, not yet reviewed by a native speaker.
button-board-new = Mapya wiki hii
button-board-old = Ya zamani zaidi
button-board-which = Chagua kitu
board-which = Unataka kuona nini?
board-all = Vitu vyote
