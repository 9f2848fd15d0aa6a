# Somali. Written by the project, not yet reviewed by a native speaker.

language-choose = Dooro luqaddaada.
language-set = Waa hagaag. Hadda wixii ka dambeeya waxaan ku qorayaa af Soomaali.
button-keep-language = Mar walba ku qor af Soomaali
