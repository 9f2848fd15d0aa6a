# Somali. Written by the project, not yet reviewed by a native speaker.
button-number = La wadaag lambarkayga
number-ask = Ma rabtaa inaad qofka kale tusto lambarka taleefankaaga? Hal mar ayaan diraa mana kaydiyo. Magacaaga lama tuso.
button-number-yes = Haa, tus lambarkayga
number-press = Hadda taabo badhanka hoose.
button-number-send = Dir lambarkayga
number-other = Kani ma aha lambarkaaga. Kaaga oo keliya ayaad la wadaagi kartaa.
number-from = Qofka kale wuxuu rabaa inaad wici karto. Waa kan lambarku:
number-sent = Qofka kale wuu helay lambarkaaga. Anigu ma kaydin.
card-family = Qoyska
card-helper = Caawiyaha
other-changed = Hadda qof kale ayaa kaa caawinaya arrintan. Waxba maan dirin.
