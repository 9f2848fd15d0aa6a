# Lingala. Written by the project, not yet reviewed by a native speaker.
button-back = Zonga
button-cancel = Tika
button-done = Esili
form-stopped = Totiki. Nabombi eloko te.
form-unclear = Nayoki ntina na yango te.
counted = { $what } × { $count }
button-from-nothing = Banda lisusu
form-hello = Mbote! Nazali Vejviser.
form-who = Nazali programme ya ordinateur, nazali moto te.
