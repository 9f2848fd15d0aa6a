# Pashto. Written by the project, not yet reviewed by a native speaker.
button-board-new = د دې اوونۍ نوي
button-board-old = زاړه
button-board-which = یو شی وټاکه
board-which = څه غواړئ ووینئ؟
board-all = ټول شیان
