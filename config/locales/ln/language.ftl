# Lingala. Written by the project, not yet reviewed by a native speaker.

language-choose = Pona monoko na yo.
language-set = Malamu. Banda sikoyo nakokoma na lingala.
button-keep-language = Koma kaka na lingala
