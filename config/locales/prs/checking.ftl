# Dari. Written by the project, not yet reviewed by a native speaker.
button-check-all = همه‌اش درست است
check-head = <b>این هنوز درست است؟</b>
check-how = ✅ درست است · ✏ اصلاح · ✖ نمی‌دانیم
check-fact = <b>{ $number }. { $name }</b>. آخرین بررسی: { $date }
check-never = هیچ وقت
check-stale = در این میان کس دیگر چیزی را تغییر داده است. حالا این‌طور است:
fact-right = درست است
fact-changed = اصلاح شد
fact-not-ours = نمی‌دانیم
wrong-ask = تشکر که گفتید. چی غلط است؟ به زبان خود نوشته کنید، یا دکمه را فشار دهید.
wrong-kept = تشکر. یک نفر در شاروالی آن را می‌بیند. بعد از آن به شما نوشته کنم؟
wrong-card = <b>یک نفر می‌گوید که اینجا چیزی غلط است: { $about }</b>
wrong-words = نوشته کرده است ({ $language }): { $text }
wrong-right-told = گفته بودید که چیزی غلط است: { $about }. یک نفر در شاروالی آن را دید. این معلومات درست است.
wrong-changed-told = گفته بودید که چیزی غلط است: { $about }. حالا اصلاح شد. تشکر!
