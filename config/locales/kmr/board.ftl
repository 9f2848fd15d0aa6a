# Kurmanji. Written by the project, not yet reviewed by a native speaker.
button-board-new = Yên nû yên vê hefteyê
button-board-old = Yên kevntir
button-board-which = Tiştekî hilbijêre
board-which = Tu dixwazî çi bibînî?
board-all = Hemû tişt
