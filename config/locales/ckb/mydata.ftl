# Sorani. Written by the project, not yet reviewed by a native speaker.
command-mydata = هەموو ئەوەی دەربارەی من هەڵگیراوە، لە فایلێکدا
command-forget = هەموو شتێکم بسڕەوە
told-first = ژمارەی چاتەکەت و زمانەکەت هەڵدەگرم، هەروەها ئەوەی داوام لێ دەکەیت هەڵیبگرم.
    وەڵامەکانم ئەوەندە ڕۆژ هەڵدەگرم: { $days }
    بەرپرس: { $municipality }
    ببینە چی هەڵدەگرم: /privacy
    هەموو شتێک بسڕەوە: /forget
button-mydata = هەموو شتێک لە فایلێکدا
mydata-ask = فایلێکت بۆ بنێرم کە هەموو ئەوەی تێدا بێت کە دەربارەی تۆ هەڵیدەگرم؟ هەر کەسێک تەلەفۆنەکەتی لا بێت، دەتوانێت بیخوێنێتەوە.
button-mydata-send = بەڵێ، بینێرە
mydata-sent = ئەمانە دوو فایلن دەربارەی تۆ. یەکەمیان بۆ خوێندنەوەیە. دووەمیان (JSON) بۆ کۆمپیوتەرە. ئەگەر نابێت کەسانی تر بیانبینن، هەردوو فایلەکە لێرە بسڕەوە.
mydata-title = ئەوەی دەربارەی تۆ هەڵگیراوە
mydata-made = بەروار: { $date }
mydata-hidden = کۆدە نهێنییەکان و ئەوەی دەربارەی کەسانی ترە لێرە نین.
mydata-chat = ئەوەی بۆ یەکترمان نووسیوە لێرە نییە. دەتوانیت لێرە داوای بکەیت: { $municipality }
mydata-more = هەموو وردەکارییەکان لە فایلەکەی تردان (JSON).
data-written = نووسراوە
data-when = کەی
data-until = تا
data-words = نووسینەکانت
data-place = شوێن
data-language = زمان
