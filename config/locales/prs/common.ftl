# Dari. Written by the project, not yet reviewed by a native speaker.

stale-note = <i>این معلومات از { $date } است. پرسان کنید که هنوز درست است یا نی: { $name }، { $phone }</i>
either = { $one } یا { $other }
list-item = • { $item }
quota-over = این کار را بسیار زیاد کرده‌اید. دوباره کرده می‌توانید: { $day }، { $time }.
button-danish = به دنمارکی نشان بتی
button-where = در کجاست؟
button-when = چی وقت است؟
button-who = به کی زنگ بزنم؟
button-help = چی کمک می‌کنند؟
button-remind = به یادم بیار
button-menu = فهرست
button-no = نی
command-start = شروع
command-menu = چی چیزها را پرسان کرده می‌توانم؟
command-jobcafe = کافه کار (Jobcafé): ساعت‌ها
command-courses = کورس‌ها: چی وقت و در کجا
command-call = به کی زنگ بزنم؟
command-emergency = کمک عاجل: 112
command-language = تبدیل کردن زبان
command-privacy = بات از من چی می‌داند؟
command-staff = برای کارمندان
command-board = فامیل‌ها چی ضرورت دارند
command-languages = زبان‌هایی که می‌خوانم
command-overview = دید عمومی درخواست‌ها
command-roles = نقش‌ها و دعوت‌ها
command-audit = ثبت کارها: رد شده‌ها و نقش‌ها
