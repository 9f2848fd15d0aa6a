# Somali. Written by the project, not yet reviewed by a native speaker.
photos-ask = Sawirro ma haysaa? Soo dir ilaa { $count }.
photos-more = Sawirku wuu i soo gaaray. Kuwo kale soo dir, ama taabo “Dhammaad”.
photos-enough = Ugu badnaan { $count } sawir ayaad soo diri kartaa. Taabo “Dhammaad”.
condition-ask = Ma cusub yahay mise waa la isticmaalay?
condition-new = Cusub
condition-good = La isticmaalay, fiican
condition-worn = Duug, laakiin wuu shaqeeyaa
photo-too-large = Sawirku aad buu u weyn yahay. Mid ka yar soo dir, ama u soo dir sidii sawir caadi ah.
photo-broken = Sawirka ma furi karo. Mid kale soo dir.
photo-later = Hadda sawirka ma heli karo. Wax yar ka dib mar kale soo dir.
photo-kept = Sawirku wuu i soo gaaray.
photos-full = Ugu badnaan { $count } sawir ayaad soo diri kartaa.
