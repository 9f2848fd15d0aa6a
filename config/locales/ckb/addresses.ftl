# Sorani. Written by the project, not yet reviewed by a native speaker.
button-address = ناونیشان
address-ask = لە کوێیە؟ شەقام و ژمارە و نهۆم بنووسە. تەنیا ئەو کەسەی دەیبینیت وەریدەگرێت. دواتر دەیسڕمەوە.
address-wanted = ئەوی تر ناونیشانەکەی دەوێت. لەسەر ماڵەکە دابگرە و بینووسە.
address-missing = ناونیشانەکە هێشتا لێرە نییە. کاتێک نووسرا بۆت دێت.
address-is =
    ناونیشانی بینینتان ({ $items }):
    <b>{ $address }</b>
address-given = ئێستا ناونیشانەکە لای ئەوی ترە. کاتێک تەواو بوون دەیسڕمەوە.
address-over = ناونیشانەکە سڕایەوە.
