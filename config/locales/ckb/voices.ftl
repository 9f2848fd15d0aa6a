# Sorani. Written by the project, not yet reviewed by a native speaker.
voice-unheard = ناتوانم گوێ لە دەنگ بگرم. مرۆڤێک دەتوانێت.
button-voice-send = بۆ مرۆڤێکی بنێرە
voice-no-note = ئەمە فایلی دەنگە. لەجیاتی ئەوە پەنجەت لەسەر مایکرۆفۆنەکە ڕابگرە و قسە بکە.
voice-too-long = زۆر درێژە. زۆرترین خولەک: { $minutes }
voice-broken = ناتوانم بیکەمەوە. دووبارە تۆماری بکە.
voice-later = ئێستا ناتوانم وەریبگرم. کەمێکی تر دووبارە بینێرە.

command-voices = دەقی خوێندراوە بە دەنگ
intent-voice_coverage = دەقی خوێندراوە بە دەنگ
voices-head = <b>ئەو دەقانەی بە دەنگ خوێندراونەتەوە:</b>
voices-line = • { $language }: { $done } لە { $all }
voices-waiting = • { $language }: { $done } لە { $all }. دەبێت گوێیان لێ بگیرێت: { $waiting }
voices-readers = هێشتا ناتوانیت بە دەنگ بخوێنیتەوە. سەرەتا بڵێ بە چ زمانێک دەتوانیت بخوێنیتەوە.
voices-heard = هەر کەسێک من بەکار بهێنێت دەتوانێت گوێی لە دەنگت بێت. ناوت نابینن. دەتوانیت تۆمارەکانت لێرە بسڕیتەوە.
button-voice-next = بە دەنگ بخوێنەوە: { $language }
button-voice-check = گوێ بگرە: { $language } ({ $count })
button-voice-delete = تۆمارەکانم بسڕەوە

voice-read = <b>پەنجەت لەسەر مایکرۆفۆنەکە ڕابگرە. ئەمە بە دەنگی بەرز و لەسەرخۆ بخوێنەوە:</b>
voice-slots = لە شوێنی … کەمێک بوەستە. ئەوەی لەوێ دێت، خەڵک لە پەیامەکەدا دەیخوێننەوە.
voice-listen = گوێی لێ بگرە. باشە؟
button-voice-keep = با بمێنێت
button-voice-again = دووبارە تۆمار بکە
voice-kept = سوپاس! ئێستا کەسێکی تر گوێی لێ دەگرێت. دواتر هەموان دەتوانن گوێیان لێ بێت.
voice-complete = لەم زمانەدا هیچ کەم نییە. سوپاس!

voice-check = <b>ئایا دەنگەکە ئەم دەقە دەخوێنێتەوە و تێگەیشتنی ئاسانە؟</b>
button-voice-good = باشە
button-voice-bad = باش نییە
voice-good = سوپاس! ئێستا هەموان دەتوانن گوێیان لێ بێت.
voice-bad = سوپاس! بەکاری ناهێنم.
voice-check-none = ئێستا هیچ نییە بۆ گوێگرتن.
voice-to-check = کەسێک دەقێکی بە دەنگ خوێندووەتەوە. گوێی لێ دەگریت؟ زمان: { $language }
voice-refused = یەکێک لە تۆمارەکانت دەبێت دووبارە تۆمار بکرێت. سوپاس بۆ یارمەتیت!

button-voice-hear = گوێ بگرە
voice-delete-ask = هەموو تۆمارەکانت بسڕمەوە؟
button-voice-delete-yes = بەڵێ، بیانسڕەوە
voice-deleted = تۆمارەکانت سڕانەوە.
kept-voices = تۆمارەکانت، ئەگەر دەقەکان بە دەنگ بخوێنیتەوە
