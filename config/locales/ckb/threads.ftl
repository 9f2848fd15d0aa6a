# Sorani. Written by the project, not yet reviewed by a native speaker.
button-thread-open = لێرە بۆ مرۆڤێک بنووسە
button-ask-person = لە مرۆڤێک بپرسە
thread-opened = پرسیارەکەت لێرە بنووسە، تەنانەت ئەگەر پێشتریش نووسیوتە. کەسێکی شارەوانی دەیخوێنێتەوە و لێرە وەڵام دەداتەوە. ناوت نابینن. من قسە ناکەم تا دوا دوگمە دادەگریت.
thread-read-later = ئێستا کەس لە کار نییە. { $day }، { $time } کەسێک دەیخوێنێتەوە.
thread-cpr = ژمارەیەکی CPRم لابرد. لێرە کەس پێویستی پێی نییە.
button-thread-name = ناوم پیشان بدە
thread-named = ئێستا ناوت دەبینن: { $name }.
button-thread-done = تەواو، سوپاس
thread-over = گفتوگۆکە تەواو بوو.
thread-ended = شارەوانی گفتوگۆکەی تەواو کرد. دەتوانیت دووبارە بنووسیت.
thread-silent = گفتوگۆکە تەواو بوو، چونکە چەند ڕۆژە کەس شتێکی نەنووسیوە.
thread-answer =
    <b>لە کەسێکی شارەوانییەوە:</b>
    { $text }
button-unclear = تکایە وەریبگێڕن
interpret-asked = لەو خۆبەخشانەم پرسی کە { $language } دەخوێننەوە. وەڵامەکە دەبینن، بەڵام نازانن تۆ کێیت.
interpret-nobody = ئێستا کەس ناناسم بتوانێت وەریبگێڕێت. دەتوانیت تەلەفۆن بۆ ئەم کەسە بکەیت:
interpret-text =
    <b>وەرگێڕانی خۆبەخشێک:</b> ({ $language })
    { $text }
thread-not-taken = ببورە، هێشتا کەس کاتی نەبووە. پرسیارەکەت هێشتا لێرەیە. دەتوانیت تەلەفۆنیش بکەیت:
thread-unreachable = ئێستا ناتوانیت لێرە بۆ مرۆڤێک بنووسیت. دەتوانیت تەلەفۆن بکەیت:
button-tell-me = کاتێک زانیت پێم بڵێ
tell-me-kept = باشە. کاتێک کەسێک وەڵامی دایەوە بۆت دەنووسم. تا ئەو کاتە لەبیرمە کە تۆ بوویت، ئەوپەڕی { $days } ڕۆژ.
answer-for-you =
    تۆ پرسیت: «{ $question }»
    <b>کەسێکی شارەوانی وەڵام دەداتەوە:</b>
    { $text }
privacy-threads = ئەگەر بۆ کەسێکی شارەوانی بنووسیت، بێ ناوی تۆ دەیگەیەنم و { $days } ڕۆژ هەڵیدەگرم. شارەوانی دواتریش دەتوانێت لە گرووپەکەی خۆیدا بیخوێنێتەوە. ئەگەر داوا بکەیت کاتێک وەڵامم زانی پێت بڵێم، { $kept } ڕۆژ هەڵیدەگرم کە تۆ پرسیوتە.
interpret-wanted =
    دەتوانیت ئەمە وەربگێڕیت بۆ { $language }؟
    { $text }
button-interpret = من وەریدەگێڕم
interpret-ask = وەرگێڕانەکە لێرە بنووسە. وەک خۆی دەیگەیەنم.
interpret-thanks = زۆر سوپاس! گەیاندم.
interpret-late = کەسێکی تر بردی. هەر سوپاس!
thread-card = <b>کەس { $number }</b>، { $language }
thread-message = <b>{ $number }</b> ({ $language }): { $text }
thread-how = وەڵامی ئەم نامەیە بدەوە. من وەڵامەکە دەگەیەنم. ئەگەر گرووپەکە بابەتی هەبێت، هەرچی لە بابەتەکەدا بینووسن بۆ ئەو کەسە دەچێت.
thread-free = هێشتا کەس وەڵامی ناداتەوە.
thread-taken = { $name } وەڵامی دەداتەوە.
button-thread-close = دایبخە
thread-called = ناوی کەس { $number }: { $name }.
thread-thanked = کەس { $number } سوپاس دەکات و ئیتر هیچی ناوێت.
thread-gone = ئیتر ناتوانرێت بگەین بە کەس { $number }. گفتوگۆکە داخرا.
thread-waits = هێشتا کەس وەڵامی کەسی ژمارە { $number } ناداتەوە. یەکێک لە ئێوە دەتوانێت؟
thread-only-text = تەنها دەتوانم نووسین و وێنە بگەیەنم.
button-answer-keep = ئەم وەڵامە هەڵبگرە
answer-kept = وەک ڕەشنووس هەڵگیرا.
answer-same = <b>کەسانی تر شتێکی هاوشێوەیان پرسیوە و دەیانەوێت بزانن:</b>
button-spread = بۆیان بنێرە ({ $count })
answer-spread-done = بۆ { $count } کەس نێردرا.
staff-group-how = لە گرووپی کارمەندان /link staff بنووسە.
staff-group-linked = لە ئێستاوە ئەوەی خەڵک بۆ شارەوانی دەینووسن دێتە گرووپەکە.
staff-group-unlinked = ئیتر هیچ نایەتە گرووپەکە.
interpret-asked-for = ئەو کەسە لە وەڵامەکە تێناگات. لەو خۆبەخشانەم پرسی کە { $language } دەخوێننەوە.
interpret-none = ئەو کەسە لە وەڵامەکە تێناگات، و کەس ناناسم { $language } بخوێنێتەوە. دەتوانن تەلەفۆن بکەن یان وەرگێڕێک بدۆزنەوە؟
interpret-given = خۆبەخشێک وەڵامەکەی وەرگێڕا بۆ { $language }.
