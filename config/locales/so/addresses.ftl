# Somali. Written by the project, not yet reviewed by a native speaker.
button-address = Cinwaanka
address-ask = Xaggee bay tahay? Qor jidka, lambarka iyo dabaqa. Qofka aad la kulmayso oo keliya ayaa hela. Kadib waan tirtirayaa.
address-wanted = Qofka kale cinwaanka ayuu u baahan yahay. Guriga taabo oo qor.
address-missing = Cinwaanku weli ma jiro. Marka la qoro ayaad helaysaa.
address-is =
    Cinwaanka kulankiinna ({ $items }):
    <b>{ $address }</b>
address-given = Qofka kale hadda cinwaanka wuu haystaa. Marka aad dhammaysaan waan tirtirayaa.
address-over = Cinwaanka waa la tirtiray.
