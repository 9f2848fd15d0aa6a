# Swahili. Written by the project, not yet reviewed by a native speaker.
button-readers = Lugha ninazosoma
readers-ask = Unasoma vizuri lugha zipi? Bonyeza zote, kisha Tayari. Nitakuuliza kitu kikihitaji kutafsiriwa.
readers-none = Hakuna hata moja
readers-kept = Asante! Nitakuuliza kitu kikihitaji kutafsiriwa kwa { $languages }.
readers-kept-none = Sawa. Sitakuomba utafsiri.
