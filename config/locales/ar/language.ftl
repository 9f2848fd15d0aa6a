# Arabic. Written by the project, not yet reviewed by a native speaker.

language-choose = اختاروا لغتكم.
language-set = حسنًا. سأكتب لكم بالعربية من الآن.
button-keep-language = الكتابة دائمًا بالعربية
