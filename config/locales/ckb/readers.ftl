# Sorani. Written by the project, not yet reviewed by a native speaker.
button-readers = ئەو زمانانەی دەیانخوێنمەوە
readers-ask = کام زمانان باش دەخوێنیتەوە؟ هەموویان دابگرە، دواتر «تەواو». کاتێک شتێک پێویستی بە وەرگێڕان بوو، لێت دەپرسم.
readers-none = هیچیان
readers-kept = سوپاس! کاتێک شتێک پێویستی بە وەرگێڕان بۆ { $languages } بوو، لێت دەپرسم.
readers-offered = سوپاس! سەرەتا دەبێت هاوئاهەنگێک بەڵێ بۆ ئەم زمانانە بڵێت: { $languages }.
reader-ask = ژمارە { $number } دەیەوێت وەربگێڕێت و نامەکان پێش ناردنیان بخوێنێتەوە. زمانەکان: { $languages }. تەنها ئەگەر دەزانیت ڕاستە، زمانەکە دابگرە.
readers-kept-none = باشە. داوای وەرگێڕانت لێ ناکەم.
