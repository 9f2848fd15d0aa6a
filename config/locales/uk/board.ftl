# Ukrainian. Written by the project, not yet reviewed by a native speaker.
button-board-new = Нові цього тижня
button-board-old = Давніші
button-board-which = Вибрати річ
board-which = Що ви хочете побачити?
board-all = Усі речі
