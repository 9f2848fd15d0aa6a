# Sorani. Written by the project, not yet reviewed by a native speaker.
button-block = ئیتر یەک نەبینین
block-ask = دەتەوێت ئیتر ئەوی تر نەبینیت؟ کەواتە جارێکی تر چاوپێکەوتن لەنێوان هەردووکتان ڕێک ناخەم. بە ئەوی تر ناڵێم بۆچی.
button-block-yes = بەڵێ، ئیتر نا
block-done = باشە. جارێکی تر چاوپێکەوتن لەنێوان هەردووکتان ڕێک ناخەم.
claim-ended = { $items }: ئەمە سەر ناگرێت. سوپاس کە ویستت یارمەتی بدەیت.
button-missed = ئەوی تر نەهات
missed-done = بەداخەوە. تۆمارم کرد. کاتێکی تر بدۆزەوە، یان با کەسێکی تر یارمەتی بدات.
missed-notice = { $items }: یەکترتان نەبینی. کاتێکی تر بدۆزنەوە.
missed-often = کەسێک زۆر جار نایەت بۆ ئەو دیدارانەی کە لەسەریان ڕێککەوتوون. تا ئێستا: { $count } جار. دوایین: ژمارە { $number }.
case-missed-family = چەند جار خێزانەکە نەهات: { $count }.
case-missed-helper = چەند جار یارمەتیدەرەکە نەهات: { $count }.
