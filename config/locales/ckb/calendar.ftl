# Sorani. Written by the project, not yet reviewed by a native speaker.
button-calendar = بۆ ساڵنامەکەم
calendar-file = ئەم فایلە بکەرەوە. تەلەفۆنەکەت دەیخاتە ساڵنامەوە.
calendar-feed =
    ناونیشانی ساڵنامەی خۆت. مەوعیدەکانت و ڕۆژەکانی وانەت پیشان دەدات. پیشانی کەسی مەدە:
    { $address }
calendar-feed-how = وەک بەشداری (abonnement) بیخەرە ساڵنامەی تەلەفۆن یان کۆمپیوتەرەکەت. ئەگەر کەسێکی تر بینیبێتی، «ناونیشانی نوێ» دابگرە.
button-feed = ساڵنامەیەک خۆی نوێ دەبێتەوە
button-feed-new = ناونیشانی نوێ
calendar-no-feed = ئەم بۆتە ناونیشانی ساڵنامەی نییە. هێشتا دەتوانیت هەر مەوعیدێک وەک فایل وەربگریت.
