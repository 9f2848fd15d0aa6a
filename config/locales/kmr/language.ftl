# Kurmanji. Written by the project, not yet reviewed by a native speaker.

language-choose = Zimanê xwe hilbijêre.
language-set = Baş e. Ji niha û pê ve ez bi kurmancî dinivîsim.
button-keep-language = Her tim bi kurmancî binivîse
