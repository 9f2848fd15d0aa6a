# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
button-thread-open = اینجا به یک انسان بنویسید
button-ask-person = از یک انسان بپرسم؟
thread-opened = سؤالتان را اینجا بنویسید، حتی اگر قبلاً نوشته‌اید. یک نفر از شهرداری آن را می‌خواند و همین‌جا جواب می‌دهد. نام شما را نمی‌بیند. تا وقتی دکمه آخر را فشار ندهید، من دخالت نمی‌کنم.
thread-read-later = الان کسی سر کار نیست. { $day }، { $time } کسی آن را می‌خواند.
thread-cpr = یک شماره CPR را حذف کردم. اینجا کسی به آن نیاز ندارد.
button-thread-name = نامم را نشان بده
thread-named = حالا نام کوچک شما را می‌بینند: { $name }.
button-thread-done = تمام شد، ممنون
thread-over = گفت‌وگو تمام شد.
thread-ended = شهرداری گفت‌وگو را تمام کرد. می‌توانید دوباره بنویسید.
thread-silent = گفت‌وگو تمام شد، چون چند روز کسی چیزی ننوشت.
thread-answer =
    <b>از یک نفر در شهرداری:</b>
    { $text }
button-unclear = نمی‌فهمم. لطفاً ترجمه کنید
interpret-asked = از داوطلب‌هایی که { $language } می‌خوانند پرسیدم. جواب را می‌بینند، اما نمی‌دانند شما که هستید.
interpret-asked-both = از داوطلب‌هایی که هر دو زبان را می‌خوانند پرسیدم: { $languages }. متن را می‌بینند، اما نمی‌دانند چه کسی نوشته است.
interpret-nobody = الان کسی را نمی‌شناسم که بتواند ترجمه کند. به این شخص می‌توانید زنگ بزنید:
interpret-nobody-both = الان کسی را نمی‌شناسم که هر دو زبان را بخواند: { $languages }.
interpret-text =
    <b>ترجمه یک داوطلب:</b> ({ $language })
    { $text }
interpret-wrong = ترجمه‌ای که به شما رسید اشتباه است. کاری را که در آن نوشته انجام ندهید. درستش بعداً می‌رسد.
thread-not-taken = ببخشید، هنوز کسی وقت نکرده. سؤال شما هنوز هست. می‌توانید زنگ هم بزنید:
thread-unreachable = الان نمی‌توانید اینجا به یک انسان بنویسید. می‌توانید زنگ بزنید:
button-tell-me = وقتی فهمیدی به من بگو
tell-me-kept = باشد. وقتی کسی جواب داد برایتان می‌نویسم. تا آن وقت یادم می‌ماند که شما پرسیدید، حداکثر { $days } روز.
answer-for-you =
    شما پرسیدید: «{ $question }»
    <b>یک نفر در شهرداری جواب می‌دهد:</b>
    { $text }
privacy-threads = اگر به یک نفر در شهرداری بنویسید، آن را بدون نام شما می‌رسانم و { $days } روز نگه می‌دارم. شهرداری بعد از آن هم می‌تواند آن را در گروه خود بخواند. اگر بخواهید وقتی جواب را فهمیدم به شما بگویم، { $kept } روز نگه می‌دارم که شما پرسیده‌اید.
interpret-wanted =
    می‌توانید این را به { $language } ترجمه کنید؟
    { $text }
button-interpret = من ترجمه می‌کنم
interpret-ask = ترجمه را اینجا بنویسید. همان‌طور که هست می‌رسانم.
interpret-thanks = خیلی ممنون! رساندم.
interpret-late = کس دیگری آن را برداشت. باز هم ممنون!
thread-card = <b>شخص { $number }</b>، { $language }
thread-message = <b>{ $number }</b> ({ $language }): { $text }
thread-how = به همین پیام پاسخ دهید. من جواب را می‌رسانم. اگر گروه موضوع‌بندی دارد، هرچه در این موضوع بنویسید به آن شخص می‌رسد.
thread-free = هنوز کسی برنداشته.
thread-taken = { $name } برداشته.
button-thread-close = ببند
thread-called = نام شخص { $number } { $name } است.
thread-thanked = شخص { $number } تشکر می‌کند. گفت‌وگو تمام شد.
thread-gone = شخص { $number } دیگر در دسترس نیست. گفت‌وگو بسته شد.
thread-waits = هنوز کسی شخص { $number } را برنداشته. یکی از شما می‌تواند؟
thread-only-text = فقط می‌توانم نوشته و عکس برسانم.
button-answer-keep = این جواب را نگه دار
answer-kept = به‌صورت پیش‌نویس نگه داشته شد.
answer-same = <b>دیگران هم چیزی شبیه این پرسیده‌اند و می‌خواهند بدانند:</b>
button-spread = برای آن‌ها هم بفرست ({ $count })
answer-spread-done = برای { $count } نفر فرستاده شد.
staff-group-how = در گروه کارمندان /link staff بنویسید.
staff-group-linked = از حالا آنچه مردم به شهرداری می‌نویسند به این گروه می‌آید.
staff-group-unlinked = دیگر چیزی به گروه نمی‌آید.
staff-group-ask = شماره { $number } می‌خواهد آنچه مردم به شهرداری می‌نویسند به گروه تازه‌ای بیاید. فقط اگر می‌دانید درست است بله بگویید.
button-staff-agree = بله، گروه را عوض کن
staff-group-moved = آنچه مردم به شهرداری می‌نویسند حالا به گروه تازه‌ای می‌آید. شماره { $asked } این را خواست. شماره { $agreed } بله گفت.
interpret-asked-for = آن شخص جواب را نمی‌فهمد. از داوطلب‌هایی که { $language } می‌خوانند پرسیدم.
interpret-none = آن شخص جواب را نمی‌فهمد و کسی را نمی‌شناسم که { $language } بخواند. می‌توانید زنگ بزنید یا مترجم پیدا کنید؟
interpret-given = یک داوطلب جواب را به { $language } ترجمه کرد.
button-interpret-wrong = اشتباه است
interpret-wrong-told = آن شخص حالا می‌داند که ترجمه اشتباه است. جواب را دوباره بنویسید.
