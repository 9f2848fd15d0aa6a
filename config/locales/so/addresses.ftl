# Somali. Written by the project, not yet reviewed by a native speaker.
button-address = Cinwaanka
address-ask = Waa xaggee? Qor jidka, lambarka guriga iyo dabaqa. Cinwaanka waxaa helaya oo keliya qofka aad la kulmayso. Kadib waan tirtirayaa.
address-wanted = Qofka kale cinwaanka wuu u baahan yahay. Taabo badhanka leh sawirka guriga, oo cinwaanka qor.
address-missing = Cinwaanka weli lama qorin. Marka la qoro ayaad heli doontaa.
address-is =
    Cinwaanka kulankiinna ({ $items }):
    <b>{ $address }</b>
address-given = Qofka kale hadda cinwaanka wuu haystaa. Marka aad dhammaysaan waan tirtirayaa.
address-over = Cinwaanka waa la tirtiray.
