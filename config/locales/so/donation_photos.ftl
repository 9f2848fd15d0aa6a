# Somali. Written by the project, not yet reviewed by a native speaker.
photos-ask = Sawirro ma haysaa? Soo dir ilaa { $count }.
photos-more = Waa i soo gaadhay. Kuwo kale soo dir, ama taabo Dhammaad.
photos-enough = { $count } sawir oo keliya ayaan qaadi karaa. Taabo Dhammaad.
condition-ask = Xaaladdiisu sidee tahay?
condition-new = Cusub
condition-good = La isticmaalay, wanaagsan
condition-worn = Duug ah, laakiin way shaqaysaa
photo-too-large = Sawirku aad buu u weyn yahay. Mid ka yar soo dir, ama sawir caadi ah u soo dir.
photo-broken = Taas sawir ahaan uma arki karo. Mid kale soo dir.
photo-later = Hadda sawirka ma soo qaadan karo. Wax yar ka dib mar kale soo dir.
