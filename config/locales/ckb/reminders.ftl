# Sorani. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = هێشتا ناتوانم خولەکانت بیر بخەمەوە. کاتەکان ئەمانەن. لە ڕۆژژمێری تەلەفۆنەکەت بیاننووسە.
reminders-off = هیچ بیرخستنەوەیەک نانێرم. تەنها کاتێک تۆ بنووسیت دەنووسم. ئەگەر دەتەوێت هەموو شتێکت بسڕدرێتەوە، دوگمەکە دابگرە.
