# Kurmanji. Written by the project, not yet reviewed by a native speaker.
cpr-warning = ⚠ Hejmara xwe ya CPR qet li vir nenivîse. Peyama xwe jê bibe. Ez wê qeyd nakim û nadim kesî.
note-contact = Ji kerema xwe bê e-mail, navê bikarhêner û lînk binivîse. Hûn dikarin bi rêya min ji hev re binivîsin.
note-insult = Ez vê nagihînim. Bi xweşî binivîse, ez ê alîkariya te bikim.
