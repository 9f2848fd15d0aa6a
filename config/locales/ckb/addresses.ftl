# Sorani. Written by the project, not yet reviewed by a native speaker.
button-address = ناونیشان
address-ask = لە کوێیە؟ شەقام و ژمارە و نهۆم بنووسە. ناونیشانەکە تەنها بۆ ئەو کەسە دەچێت کە چاوت پێی دەکەوێت. دواتر دەیسڕمەوە.
address-wanted = ئەوی تر ناونیشانەکەی دەوێت. ئەو دوگمەیە دابگرە کە وێنەی ماڵی لەسەرە، و ناونیشانەکە بنووسە.
address-missing = ناونیشانەکە هێشتا لێرە نییە. کاتێک نووسرا بۆت دێت.
address-is =
    ناونیشانی یەکتربینینتان ({ $items }):
    <b>{ $address }</b>
address-given = ئێستا ناونیشانەکە لای ئەوی ترە. کاتێک کارتان تەواو بوو، دەیسڕمەوە.
address-over = ناونیشانەکە سڕایەوە.
