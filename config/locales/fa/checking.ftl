# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
button-check-all = همه‌اش درست است
check-head = <b>آیا این هنوز درست است؟</b>
check-how = ✅ درست است · ✏ اصلاح · ✖ نمی‌دانیم
check-fact = <b>{ $number }. { $name }</b>. آخرین بررسی: { $date }
check-never = هیچ‌وقت
check-stale = در این مدت شخص دیگری چیزی را عوض کرده است. الان این‌طور است:
fact-right = درست است
fact-changed = اصلاح شد
fact-not-ours = نمی‌دانیم
wrong-ask = ممنون که گفتید. چه چیزی اشتباه است؟ به زبان خودتان بنویسید، یا دکمه را فشار دهید.
wrong-kept = ممنون. یک نفر در شهرداری آن را نگاه می‌کند. بعد از آن برایتان بنویسم؟
wrong-card = <b>یک نفر می‌گوید اینجا چیزی اشتباه است: { $about }</b>
wrong-words = نوشته است ({ $language }): { $text }
wrong-right-told = گفته بودید چیزی اشتباه است: { $about }. یک نفر در شهرداری آن را نگاه کرد. این اطلاعات درست است.
wrong-changed-told = گفته بودید چیزی اشتباه است: { $about }. حالا اصلاح شده. ممنون!
