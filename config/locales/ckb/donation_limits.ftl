# Sorani. Written by the project, not yet reviewed by a native speaker.
button-more = زیاتر داوا بکە
more-sent = لە هاوئاهەنگەکانم پرسی. کە وەڵامیان دایەوە بۆت دەنووسم.
more-notice = خێزانی داواکاریی ژمارە { $number }، { $count } داواکاریی کراوەی هەیە و دەیەوێت زیاتر داوا بکات. ڕێگەی پێ دەدەیت؟
button-lift = بەڵێ، دەتوانن زیاتر داوا بکەن
lift-done = باشە. بە خێزانەکە دەوترێت.
lifted-notice = ئێستا دەتوانیت شتی تر داوا بکەیت.
