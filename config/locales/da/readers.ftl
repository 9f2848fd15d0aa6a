# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
button-readers = Sprog, jeg læser
readers-ask = Hvilke sprog læser du godt? Tryk på dem alle, og så på »Færdig«. Så spørger jeg dig, når noget skal oversættes.
readers-none = Ingen af dem
readers-kept = Tak! Jeg spørger dig, når noget skal oversættes til de her sprog: { $languages }.
readers-offered = Tak! En koordinator skal først sige ja til disse sprog: { $languages }.
reader-ask = Nummer { $number } vil gerne oversætte og læse beskeder, før de bliver sendt. Sprog: { $languages }. Tryk kun på et sprog, hvis du ved, at det er rigtigt.
readers-kept-none = Godt. Jeg beder dig ikke om at oversætte.
