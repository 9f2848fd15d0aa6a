# Kurmanji. Written by the project, not yet reviewed by a native speaker.
button-readers = Zimanên ku ez dixwînim
readers-ask = Tu kîjan zimanan baş dixwînî? Her zimanê ku tu baş dixwînî bitikîne, paşê “Temam”. Gava werger lazim be, ez ji te dipirsim.
readers-none = Yek ji wan jî na
readers-kept = Spas! Gava werger ji bo van zimanan lazim be, ez ji te dipirsim: { $languages }.
readers-offered = Spas! Pêşî divê koordînatorek ji van zimanan re erê bêje: { $languages }.
reader-ask = Hejmara { $number } dixwaze peyaman wergerîne, û berî şandinê wan bixwîne. Ziman: { $languages }. Zimanekî bitikîne, tenê eger tu dizanî ku rast e.
readers-kept-none = Baş e. Ez wergerê ji te naxwazim.
