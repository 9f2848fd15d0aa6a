# Sorani. Written by the project, not yet reviewed by a native speaker.
staff-menu = دەتەوێت چی بکەیت؟
not-allowed = تەنها ئەوانەی لێرە کار دەکەن دەتوانن ئەوە بکەن.
role-given = ئێستا دەتوانیت لێرە شتی زیاتر بکەیت. ڕۆڵی تۆ: { $role }.
right-volunteer = خۆبەخش
right-coordinator = ڕێکخەر
right-staff = کارمەند
right-admin = بەڕێوەبەر
button-staff = بۆ کارمەندان
button-made-add = مەوعیدی نوێ بۆ کەسێک
button-made-list = ئەو مەوعیدانەی دامناون
button-class-new = پۆلی نوێ
button-classes = پۆلەکان
button-closure-add = چەند ڕۆژێک دابخە
button-closures = ئەو ڕۆژانەی داخراوە
made-when-ask = ڕۆژ و کاتژمێر؟ بۆ نموونە: { $example }
made-about-ask = { $day }، { $time }. ئەم مەوعیدە چییە؟
made-contact-ask = لەگەڵ کێ؟
made-contact-none = بێ ناو
made-ready = مەوعیدی { $number }: { $about }، { $day }، { $time }. ئەم کۆدە لەسەر نامەکە دابنێ. یەک کەس دەتوانێت بەکاری بهێنێت. دوایین کات: { $until }.
made-none = هیچ مەوعیدێکت دانەناوە.
made-head = <b>ئەو مەوعیدانەی داتناون:</b>
made-line = { $number }: { $about }، { $day }، { $time }. { $state }
state-waiting = هێشتا سکان نەکراوە.
state-taken = بیری دەخرێتەوە.
state-coming = دێت.
state-not-coming = ناتوانێت بێت.
made-moved = گۆڕدرا. ئەگەر کۆدەکە بەکارهاتبێت، بە کەسەکە گوترا.
made-cancelled = هەڵوەشایەوە. ئەگەر کۆدەکە بەکارهاتبێت، بە کەسەکە گوترا.
button-new-code = کۆدی نوێ
code-renewed = کۆدە کۆنەکە ئیتر کار ناکات. ئەوەی بەکاریهێناوە ڕۆژ و کات و شوێنی بینیوە. ئەگەر مەترسیدارە، مەوعیدەکە بگۆڕە.
code-ended = کۆدی نامەکەت ئیتر کار ناکات. ئەو مەوعیدەت بیر ناخەمەوە. ئەگەر هی تۆیە، لە شارەوانی بپرسە.
scan-again = مەوعیدی { $number }: کەسێکی تریش کۆدی نامەکەی سکان کرد. مەوعیدەکەم پیشان نەدا. تەلەفۆن بۆ خاوەنی مەوعیدەکە بکە. ئەگەر کۆدەکە کەوتووەتە دەستی کەسێکی تر، کۆدێکی نوێ دروست بکە.
scan-help = مەوعیدی { $number }: ئەوەی یەکەم جار کۆدەکەی بەکارهێنا داوای یارمەتی دەکات. دەڵێت کەسی دووەم نەناسراوە. تەلەفۆن بۆ خاوەنی مەوعیدەکە بکە، و کۆدێکی نوێ دروست بکە.
made-answer = مەوعیدی { $number }: { $about }، { $day }، { $time }. { $state }
moved-notice =
    <b>مەوعیدەکەت کاتی نوێی هەیە: { $about }</b>
    { $day }، { $time }
    کاتی کۆن: { $oldday }، { $oldtime }.
cancelled-notice =
    <b>مەوعیدەکەت هەڵوەشایەوە: { $about }</b>
    کاتەکەی ئەمە بوو: { $day }، { $time }. پێویست ناکات بێیت.
link-offer =
    مەوعیدێکت هەیە:
    <b>{ $about }</b>
    { $day }، { $time }
    بیرت بخەمەوە؟
link-used = کەسێکی تر ئەم کۆدەی بەکارهێناوە. لەو کەسە بپرسە کە پێی دایت.
scan-ask = کۆدی نامەکەت بە تەلەفۆنێکی تر سکان کرا. مەوعیدەکەتم لەوێ پیشان نەدا: { $day }، { $time }. خۆت بوویت یان کەسێکی خێزانەکەت؟
button-scan-fine = بەڵێ، کێشە نییە
button-scan-help = نەخێر، یارمەتیم بدە
scan-help-told = بە شارەوانیم گوت. دەتوانیت تەلەفۆنیش بکەیت:
link-unknown = ئەم کۆدە کار ناکات. لەو کەسە بپرسە کە پێی دایت.
appointment-with = لەگەڵ: { $name }.
code-below = کۆدەکە بە تەلەفۆنەکەت سکان بکە. بە زمانی خۆت بیرت دەخەمەوە.
