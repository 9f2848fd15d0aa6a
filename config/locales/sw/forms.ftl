# Swahili. Written by the project, not yet reviewed by a native speaker.
button-back = Rudi
button-cancel = Acha
button-done = Tayari
form-stopped = Imeachwa. Hakuna kilichohifadhiwa.
form-unclear = Sikuelewa hilo.
counted = { $what } × { $count }
button-from-nothing = Anza upya
form-hello = Habari! Mimi ni Vejviser.
form-who = Mimi ni programu ya kompyuta, si mtu.
