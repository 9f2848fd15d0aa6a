# Sorani. Written by the project, not yet reviewed by a native speaker.
button-calendar = بۆ ڕۆژژمێرەکەم
calendar-file = ئەم فایلە بکەرەوە. تەلەفۆنەکەت دەیخاتە ڕۆژژمێرەوە.
calendar-feed =
    لینکی ڕۆژژمێری خۆت. مەوعیدەکانت و ڕۆژەکانی وانەت پیشان دەدات. پیشانی کەسی مەدە:
    { $address }
calendar-feed-how = ئەم لینکە وەک ئابوونە (abonnement) بخەرە ڕۆژژمێری تەلەفۆن یان کۆمپیوتەرەکەت. ئەگەر کەسێکی تر بینیبێتی، «لینکی نوێ» دابگرە.
button-feed = ڕۆژژمێرێک کە خۆی نوێ دەبێتەوە
button-feed-new = لینکی نوێ
calendar-no-feed = ئەم بۆتە لینکی ڕۆژژمێری نییە. هێشتا دەتوانیت هەر مەوعیدێک وەک فایل وەربگریت.
