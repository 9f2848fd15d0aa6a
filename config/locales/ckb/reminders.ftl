# Sorani. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = هێشتا ناتوانم خولەکانت بیر بخەمەوە. کاتەکان ئەمانەن. لە ڕۆژژمێری تەلەفۆنەکەت بیاننووسە.
reminders-off = ئیتر بیرخستنەوەت بۆ نانێرم. ژوانەکانت هێشتا لێرەن. ئەگەر دیسان بیرخستنەوەت دەوێت، ژوانەکە دووبارە بۆم بنووسە.
reminder =
    <b>لەبیرت بێت: { $about }</b>
    { $day }، { $time }
reminders-come = بۆت دەنووسم: { $times }.
reminders-too-late = زۆر نزیکە، بۆیە جارێکی تر بیرت ناخەمەوە.
