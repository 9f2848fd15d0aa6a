# Sorani. Written by the project, not yet reviewed by a native speaker.
command-messages = چ نامەیەکت بۆ دێت
optout-news = ئیتر هەواڵ مەنێرە
optout-courses = ئیتر لەسەر خول مەنێرە
optout-donations = ئیتر لەسەر شت مەنێرە
optout-done = ئیتر ئەوانەت بۆ نایەن. هێشتا ژوانەکانی خۆتت بیر دەخەمەوە.
optin-done = دیسان ئەوانەت بۆ دێن.
optout-list = چ نامەیەکت دەوێت؟ دایبگرە: جارێک بۆ ئەوەی نەیەت، جارێکی تر بۆ ئەوەی دیسان بێت. هەمیشە ژوانەکانی خۆتت بیر دەخەمەوە.
