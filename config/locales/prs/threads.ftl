# Dari. Written by the project, not yet reviewed by a native speaker.
button-thread-open = به یک انسان نوشته کنید
button-ask-person = از یک انسان پرسان کنم؟
thread-opened = سوال تان را اینجا نوشته کنید، حتی اگر پیشتر نوشته کرده باشید. یک نفر از شاروالی آن را می‌خواند و همینجا جواب می‌دهد. نام شما را نمی‌بیند. تا وقتی دکمه آخر را فشار ندهید، من گپ نمی‌زنم.
thread-read-later = حالا هیچ کس سر کار نیست. { $day }، { $time } کسی آن را می‌خواند.
thread-cpr = یک نمبر CPR را کشیدم. اینجا هیچ کس به آن ضرورت ندارد.
button-thread-name = نامم را نشان بده
thread-named = حالا نام شما را می‌بینند، نی تخلص: { $name }.
button-thread-done = خلاص شد، تشکر
thread-over = گپ خلاص شد.
thread-ended = شاروالی گپ را خلاص کرد. باز نوشته کرده می‌توانید.
thread-silent = گپ خلاص شد، چون چند روز هیچ کس چیزی نوشته نکرد.
thread-answer =
    <b>از یک نفر در شاروالی:</b>
    { $text }
button-unclear = نمی‌فهمم. لطفاً ترجمه کنید
interpret-asked = از رضاکارهایی که { $language } می‌خوانند پرسان کردم. جواب را می‌بینند، مگر نمی‌دانند شما کی هستید.
interpret-nobody = حالا کسی را نمی‌شناسم که ترجمه کرده بتواند. به این نفر زنگ زده می‌توانید:
interpret-text =
    <b>ترجمه یک رضاکار:</b> ({ $language })
    { $text }
interpret-wrong = ترجمه‌ای که به شما رسید غلط است. کاری را که در آن نوشته است نکنید. درست آن می‌آید.
thread-not-taken = ببخشید، تا حالا هیچ کس وقت پیدا نکرده. سوال شما هنوز هست. زنگ هم زده می‌توانید:
thread-unreachable = حالا اینجا به یک انسان نوشته کرده نمی‌توانید. زنگ زده می‌توانید:
button-tell-me = وقتی فهمیدی، مرا خبر کن
tell-me-kept = درست است. وقتی کسی جواب داد، به شما نوشته می‌کنم. تا آن وقت به یادم است که شما بودید، حداکثر { $days } روز.
answer-for-you =
    شما پرسان کردید: «{ $question }»
    <b>یک نفر در شاروالی جواب می‌دهد:</b>
    { $text }
privacy-threads = اگر به یک نفر در شاروالی نوشته کنید، آن را بدون نام شما می‌رسانم و { $days } روز نگه می‌دارم. شاروالی بعد از آن هم در گروپ خود خوانده می‌تواند. اگر بخواهید وقتی جواب را فهمیدم شما را خبر کنم، { $kept } روز نگه می‌دارم که شما پرسان کردید.
interpret-wanted =
    این را به { $language } ترجمه کرده می‌توانید؟
    { $text }
button-interpret = من ترجمه می‌کنم
interpret-ask = ترجمه را اینجا نوشته کنید. همین رقم که است می‌رسانم.
interpret-thanks = بسیار تشکر! رساندم.
interpret-late = کس دیگر گرفت. باز هم تشکر!
thread-card = <b>نفر { $number }</b>، { $language }
thread-message = <b>{ $number }</b> ({ $language }): { $text }
thread-how = به همین پیام جواب بدهید. من جواب را می‌رسانم. اگر گروپ موضوع‌ها دارد، هر چیزی که در موضوع نوشته کنید به آن نفر می‌رسد.
thread-free = هیچ کس نگرفته.
thread-taken = { $name } گرفته.
button-thread-close = بند کن
thread-called = نام نفر { $number } { $name } است.
thread-thanked = نفر { $number } تشکر می‌کند. گپ خلاص شد.
thread-gone = به نفر { $number } دیگر پیام نمی‌رسد. گپ بند شد.
thread-waits = نفر { $number } را تا حالا هیچ کس نگرفته. یکی از شما گرفته می‌تواند؟
thread-only-text = تنها نوشته و عکس را رسانده می‌توانم.
button-answer-keep = این جواب را نگه دار
answer-kept = به شکل مسوده نگه داشته شد.
answer-same = <b>دیگران هم همین رقم چیزی پرسان کرده‌اند و می‌خواهند بفهمند:</b>
button-spread = به آنها هم روان کن ({ $count })
answer-spread-done = به { $count } نفر روان شد.
staff-group-how = در گروپ کارمندان /link staff نوشته کنید.
staff-group-linked = از حالا چیزی که مردم به شاروالی نوشته می‌کنند، به گروپ می‌آید.
staff-group-unlinked = دیگر چیزی به گروپ نمی‌آید.
staff-group-ask = نمبر { $number } می‌خواهد چیزی که مردم به شاروالی نوشته می‌کنند به یک گروپ نو بیاید. فقط اگر می‌دانید که درست است بلی بگویید.
button-staff-agree = بلی، گروپ را تبدیل کن
staff-group-moved = چیزی که مردم به شاروالی نوشته می‌کنند حالا به یک گروپ نو می‌آید. خواست: نمبر { $asked }. بلی گفت: نمبر { $agreed }.
interpret-asked-for = آن نفر جواب را نمی‌فهمد. از رضاکارهایی که { $language } می‌خوانند پرسان کردم.
interpret-none = آن نفر جواب را نمی‌فهمد و کسی را نمی‌شناسم که { $language } بخواند. زنگ زده یا ترجمان پیدا کرده می‌توانید؟
interpret-given = یک رضاکار جواب را به { $language } ترجمه کرد.
button-interpret-wrong = غلط است
interpret-wrong-told = همان نفر حالا می‌داند که ترجمه غلط است. جواب را دوباره نوشته کنید.
