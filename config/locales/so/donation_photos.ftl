# Somali. Written by the project, not yet reviewed by a native speaker.
photos-ask = Sawirro ma haysaa? Soo dir ilaa { $count }.
photos-more = Waa i soo gaadhay. Kuwo kale soo dir, ama taabo Dhammaad.
photos-enough = { $count } sawir oo keliya ayaan qaadi karaa. Taabo Dhammaad.
condition-ask = Xaaladdiisu sidee tahay?
condition-new = Cusub
condition-good = La isticmaalay, wanaagsan
condition-worn = Duug ah, laakiin way shaqaysaa
