# Sorani. Written by the project, not yet reviewed by a native speaker.

reminder =
    <b>لەبیرت بێت: { $about }</b>
    { $day }، { $time }
reminders-come = بۆت دەنووسم: { $times }.
reminders-too-late = کاتەکەی زۆر نزیکە، بۆیە جارێکی تر بیرت ناخەمەوە.
reminder-was =
    <b>{ $about }</b>
    کاتەکەی ئەمە بوو: { $day }، { $time }. ئەگەر لەوێ نەبوویت، تەلەفۆن بکە و بڵێ بۆچی.
reminder-class =
    <b>وانە: { $course }</b>
    { $day }، { $time }
button-in-an-hour = دوای کاتژمێرێک بیرم بخەرەوە
reminder-again = دووبارە بۆت دەنووسم: { $time }.
reminder-discreet = بیرخستنەوەیەکت هەیە.
button-show = پیشانم بدە
reminders-off = ئیتر بیرخستنەوەت بۆ نانێرم. مەوعید و پۆلەکانت هێشتا لێرەن. دیسان بیرخستنەوەت دەوێت؟ دوگمەکە دابگرە.
reminders-on = دیسان بیرت دەخەمەوە.
reminders-settings = دەتەوێت چی بگۆڕیت؟
button-reminders-on = بیرخستنەوە دەست پێ بکە
button-reminders-off = بیرخستنەوە بوەستێنە
discreet-on = لە ئێستاوە تەنها دەنووسم «بیرخستنەوەیەکت هەیە». دایبگرە بۆ ئەوەی ببینیت چییە.
discreet-off = لە ئێستاوە هەر بیرخستنەوەیەک دەڵێت لەسەر چییە.
button-discreet-on = بیشارەوە لەسەر چییە
button-discreet-off = پیشانی بدە لەسەر چییە
button-reminder-settings = بیرخستنەوەکانم
