# Swahili. Written by the project, not yet reviewed by a native speaker.
language-choose = Chagua lugha yako.
language-set = Sawa. Sasa naandika Kiswahili.
button-keep-language = Andika Kiswahili siku zote
