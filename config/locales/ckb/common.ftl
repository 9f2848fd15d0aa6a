# Sorani. Written by the project, not yet reviewed by a native speaker.

stale-note = <i>ئەم زانیارییە لە { $date } نووسراوە. بپرسە هێشتا ڕاستە یان نا: { $name }، { $phone }</i>
either = { $one } یان { $other }
list-item = • { $item }
quota-over = ئەمەت زۆر جار کردووە. دووبارە دەتوانیت بیکەیت: { $day }، { $time }.
button-danish = بە دانمارکی پیشانی بدە
button-where = لە کوێیە؟
button-when = کەیە؟
button-who = تەلەفۆن بۆ کێ بکەم؟
button-help = چ یارمەتییەک هەیە؟
button-remind = بیرم بخەرەوە
button-menu = لیست
button-no = نەخێر
command-start = دەستپێک
command-menu = دەتوانم چی بپرسم؟
command-jobcafe = کافێی کار (Jobcafé): کاتەکان
command-courses = خولەکان: کەی و لە کوێ
command-call = تەلەفۆن بۆ کێ بکەم؟
command-emergency = یارمەتی خێرا: 112
command-language = گۆڕینی زمان
command-privacy = بۆتەکە چی لەسەر من دەزانێت؟
command-staff = بۆ کارمەندان
command-board = خێزانەکان پێویستیان بە چییە
command-languages = ئەو زمانانەی دەیانخوێنمەوە
command-overview = تێڕوانینی گشتی بۆ داواکارییەکان
command-roles = ڕۆڵەکان و بانگهێشتەکان
command-audit = تۆمار: ڕەتکردنەوە و ڕۆڵەکان
