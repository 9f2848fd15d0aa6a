# Sorani. Written by the project, not yet reviewed by a native speaker.

language-choose = زمانەکەت هەڵبژێرە.
language-set = باشە. لە ئێستاوە بە کوردیی سۆرانی دەنووسم.
button-keep-language = هەمیشە بە سۆرانی بنووسە
