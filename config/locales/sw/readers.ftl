# Swahili. Written by the project, not yet reviewed by a native speaker.
button-readers = Lugha ninazojua kusoma
readers-ask = Unajua kusoma vizuri lugha zipi? Bonyeza kila lugha unayojua kusoma vizuri, kisha “Tayari”. Nitakuuliza kitu kikihitaji kutafsiriwa.
readers-none = Hakuna hata moja
readers-kept = Asante! Kitu kikihitaji kutafsiriwa kwa lugha hizi, nitakuuliza: { $languages }.
readers-offered = Asante! Kwanza mratibu lazima akubali lugha hizi: { $languages }.
reader-ask = Namba { $number } anataka kutafsiri na kusoma ujumbe kabla haujatumwa. Lugha: { $languages }. Bonyeza lugha ikiwa tu unajua kwamba ni sahihi.
readers-kept-none = Sawa. Sitakuomba utafsiri.
