# Sorani. Written by the project, not yet reviewed by a native speaker.
button-check-all = هەمووی ڕاستە
check-head = <b>ئایا ئەمە هێشتا ڕاستە؟</b>
check-how = ✅ ڕاستە · ✏ ڕاستی بکەرەوە · ✖ نازانین
check-fact = <b>{ $number }. { $name }</b>. دوا جار سەیر کراوە: { $date }
check-never = هێشتا سەیر نەکراوە
check-stale = لەم ماوەیەدا کەسێکی تر شتێکی گۆڕیوە. ئێستا بەم شێوەیەیە:
fact-right = ڕاستە
fact-changed = ڕاست کرایەوە
fact-not-ours = نازانین
wrong-ask = سوپاس کە پێت گوتم. چی هەڵەیە؟ بە زمانی خۆت بینووسە، یان دوگمەکە دابگرە.
wrong-kept = سوپاس. کەسێکی شارەوانی سەیری دەکات. دوای ئەوە بۆت بنووسم؟
wrong-card = <b>کەسێک دەڵێت لێرە شتێک هەڵەیە: { $about }</b>
wrong-words = نووسیویەتی ({ $language }): { $text }
wrong-right-told = گوتبووت شتێک هەڵەیە: { $about }. کەسێکی شارەوانی سەیری کرد. زانیارییەکە ڕاستە.
wrong-changed-told = گوتبووت شتێک هەڵەیە: { $about }. ئێستا ڕاست کرایەوە. سوپاس!
