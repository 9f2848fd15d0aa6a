# Lingala. Written by the project, not yet reviewed by a native speaker.
button-readers = Nkota oyo natangaka
readers-ask = Nkota nini otangaka malamu? Fina nyonso, na nsima Esili. Nakotuna yo soki eloko esengeli kobongolama.
readers-none = Moko te
readers-kept = Matondi! Nakotuna yo soki eloko esengeli kobongolama na { $languages }.
readers-kept-none = Malamu. Nakosenga yo kobongola te.
