# Arabic. Written by the project, not yet reviewed by a native speaker.

language-choose = اختر لغتك.
language-set = حسنًا. سأكتب لك بالعربية من الآن.
button-keep-language = اكتب دائمًا بالعربية
