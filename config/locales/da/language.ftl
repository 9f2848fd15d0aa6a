# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
language-choose = Vælg dit sprog.
language-set = Godt. Nu skriver jeg på dansk.
# Under et svar, når personen pludselig skrev på dette sprog
button-keep-language = Skriv altid dansk
