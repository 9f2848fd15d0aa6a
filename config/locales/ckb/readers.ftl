# Sorani. Written by the project, not yet reviewed by a native speaker.
button-readers = ئەو زمانانەی دەیانخوێنمەوە
readers-ask = کام زمانان باش دەخوێنیتەوە؟ هەموویان دابگرە، دواتر «تەواو». کاتێک شتێک پێویستی بە وەرگێڕان بوو، لێت دەپرسم.
readers-none = هیچیان
readers-kept = سوپاس! کاتێک شتێک پێویستی بە وەرگێڕان بۆ { $languages } بوو، لێت دەپرسم.
readers-kept-none = باشە. داوای وەرگێڕانت لێ ناکەم.
