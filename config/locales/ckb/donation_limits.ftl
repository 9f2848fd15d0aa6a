# Sorani. Written by the project, not yet reviewed by a native speaker.
button-more = زیاتر داوا بکە
more-sent = لە ڕێکخەرەکانم پرسی. کە وەڵامیان دایەوە بۆت دەنووسم.
more-notice = خێزانی داواکاریی ژمارە { $number } دەیەوێت زیاتر داوا بکات. ئەو داواکارییانەی هێشتا تەواو نەبوون: { $count }. ڕێگەی پێ دەدەیت؟
button-lift = بەڵێ، دەتوانن زیاتر داوا بکەن
lift-done = باشە. بە خێزانەکە دەگوترێت.
lifted-notice = ئێستا دەتوانیت شتی تر داوا بکەیت.
