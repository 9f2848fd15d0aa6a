# Sorani. Written by the project, not yet reviewed by a native speaker.
button-readers = ئەو زمانانەی دەیانخوێنمەوە
readers-ask = کام زمانان باش دەخوێنیتەوە؟ ئەو زمانانە دابگرە، پاشان «تەواو». کاتێک شتێک پێویستی بە وەرگێڕان بوو، لێت دەپرسم.
readers-none = هیچیان
readers-kept = سوپاس! کاتێک شتێک پێویستی بە وەرگێڕان بوو، لێت دەپرسم. زمانەکان: { $languages }.
readers-offered = سوپاس! سەرەتا دەبێت ڕێکخەرێک بەڵێ بۆ ئەم زمانانە بڵێت: { $languages }.
reader-ask = کەسی ژمارە { $number } دەیەوێت پەیامەکان وەربگێڕێت و پێش ناردن بیانخوێنێتەوە. زمانەکان: { $languages }. تەنها ئەگەر دەزانیت ڕاستە، زمانەکە دابگرە.
readers-kept-none = باشە. داوای وەرگێڕانت لێ ناکەم.
