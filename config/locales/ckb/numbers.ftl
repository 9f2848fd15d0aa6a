# Sorani. Written by the project, not yet reviewed by a native speaker.
button-number = ژمارەکەم بدە
number-ask = دەتەوێت ژمارەی تەلەفۆنەکەت پیشانی ئەوی تر بدەیت؟ یەک جار دەینێرم و هەڵیناگرم. ناوت نابینرێت.
button-number-yes = بەڵێ، ژمارەکەم پیشان بدە
number-press = ئێستا دوگمەکەی خوارەوە دابگرە.
button-number-send = ژمارەکەم بنێرە
number-other = ئەمە ژمارەی خۆت نییە. تەنها هی خۆت دەتوانیت بدەیت.
number-from = ئەوی تر دەیەوێت بتوانیت تەلەفۆنی بۆ بکەیت. ئەمە ژمارەکەیە:
number-sent = ئەوی تر ژمارەکەی تۆی وەرگرت. من هەڵمنەگرت.
card-family = خێزانەکە
card-helper = یارمەتیدەرەکە
other-changed = ئێستا کەسێکی تر لەمەدا یارمەتیت دەدات. من هیچم نەنارد.
