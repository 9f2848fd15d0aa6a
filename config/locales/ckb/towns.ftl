# Sorani. Written by the project, not yet reviewed by a native speaker.
command-town = شارەکەت
town-ask = لە کام شار دەژیت؟ بەم شێوەیە ئەوەت بۆ دێت کە بۆ شارەکەتە. پرسیاری ناونیشانەکەت ناکەم.
town-kept = ئەمە هەڵدەگرم.
town-forgotten = سڕایەوە. ئیتر نایزانم.
