# Sorani. Written by the project, not yet reviewed by a native speaker.
staff-menu = دەتەوێت چی بکەیت؟
not-allowed = تەنها ئەوانەی لێرە کار دەکەن دەتوانن ئەوە بکەن.
role-given = ئێستا دەتوانیت لێرە شتی زیاتر بکەیت. ڕۆڵی تۆ: { $role }.
right-volunteer = خۆبەخش
right-coordinator = هاوئاهەنگ
right-staff = کارمەند
right-admin = بەڕێوەبەر
button-staff = بۆ کارمەندان
button-made-add = ژوانی نوێ بۆ کەسێک
button-made-list = ئەو ژوانانەی دامناون
button-class-new = پۆلی نوێ
button-classes = پۆلەکان
button-closure-add = چەند ڕۆژێک دابخە
button-closures = ڕۆژە داخراوەکان
made-when-ask = ڕۆژ و کاتژمێر؟ بۆ نموونە: { $example }
made-about-ask = { $day }، { $time }. ئەوە چییە؟
made-contact-ask = لەگەڵ کێ؟
made-contact-none = بێ ناو
made-ready = ژوانی { $number }: { $about }، { $day }، { $time }. ئەم کۆدە لەسەر نامەکە دابنێ. یەک کەس دەتوانێت بەکاری بهێنێت، تا { $until }.
made-none = هیچ ژوانێکت دانەناوە.
made-head = <b>ئەو ژوانانەی داتناون:</b>
made-line = { $number }: { $about }، { $day }، { $time }. { $state }
state-waiting = هێشتا سکان نەکراوە.
state-taken = بیری دەخرێتەوە.
state-coming = دێت.
state-not-coming = ناتوانێت بێت.
made-moved = گۆڕدرا. ئەگەر کۆدەکە بەکارهاتبێت، بە کەسەکە وترا.
made-cancelled = هەڵوەشایەوە. ئەگەر کۆدەکە بەکارهاتبێت، بە کەسەکە وترا.
button-new-code = کۆدی نوێ
code-renewed = کۆدە کۆنەکە ئیتر کار ناکات. ئەوەی بەکاریهێناوە ڕۆژ و کات و شوێنی بینیوە. ئەگەر مەترسیدارە، ژوانەکە بگۆڕە.
code-ended = کۆدی نامەکەت ئیتر کار ناکات. ئەو ژوانەت بیر ناخەمەوە. ئەگەر هی تۆیە، لە شارەوانی بپرسە.
scan-again = ژوانی { $number }: کەسێکی تریش کۆدی نامەکەی سکان کرد. ژوانەکەم پیشان نەدا. تەلەفۆن بۆ خاوەنی ژوانەکە بکە. ئەگەر کۆدەکە کەوتووەتە دەستی کەسێکی تر، کۆدێکی نوێ دروست بکە.
scan-help = ژوانی { $number }: ئەوەی یەکەم جار کۆدەکەی بەکارهێنا دەڵێت کەسی دووەم نەناسراوە، و داوای یارمەتی دەکات. تەلەفۆن بکە، و کۆدێکی نوێ دروست بکە.
made-answer = ژوانی { $number }: { $about }، { $day }، { $time }. { $state }
moved-notice =
    <b>ژوانەکەت کاتی نوێی هەیە: { $about }</b>
    { $day }، { $time }
    کاتە کۆنەکە { $oldday }، { $oldtime } بوو.
cancelled-notice =
    <b>ژوانەکەت هەڵوەشایەوە: { $about }</b>
    ئەمە { $day }، { $time } بوو. پێویست ناکات بێیت.
link-offer =
    ژوانێکت هەیە:
    <b>{ $about }</b>
    { $day }، { $time }
    بیرت بخەمەوە؟
link-used = کەسێکی تر ئەم کۆدەی بەکارهێناوە. لەو کەسە بپرسە کە پێی دایت.
scan-ask = کەسێکی تر کۆدی نامەکەتی سکان کرد. ژوانەکەتم پیشانی ئەو نەدا: { $day }، { $time }. خۆت بوویت یان کەسێکی خێزانەکەت؟
button-scan-fine = بەڵێ، کێشە نییە
button-scan-help = نەخێر، یارمەتیم بدە
scan-help-told = بە شارەوانیم گوت. دەتوانیت تەلەفۆنیش بکەیت:
link-unknown = ئەم کۆدە کار ناکات. لەو کەسە بپرسە کە پێی دایت.
appointment-with = لەگەڵ { $name }.
code-below = کۆدەکە بە تەلەفۆنەکەت سکان بکە. بە زمانی خۆت بیرت دەخەمەوە.
