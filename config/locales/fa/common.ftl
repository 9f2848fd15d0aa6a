# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

stale-note = <i>این اطلاعات از { $date } است. بپرسید هنوز درست است یا نه: { $name }، { $phone }</i>
either = { $one } یا { $other }
list-item = • { $item }
quota-over = این کار را خیلی زیاد انجام داده‌اید. دوباره می‌توانید: { $day }، { $time }.
button-danish = به دانمارکی نشان بده
button-where = کجاست؟
button-when = چه وقت است؟
button-who = به چه کسی زنگ بزنم؟
button-help = چه کمکی می‌کنند؟
button-remind = به من یادآوری کن
button-menu = فهرست
button-no = نه
command-start = شروع
command-menu = چه چیزهایی می‌توانم بپرسم؟
command-jobcafe = کافه کار (Jobcafé): ساعت‌ها
command-courses = دوره‌ها: کی و کجا
command-call = به چه کسی زنگ بزنم؟
command-emergency = کمک فوری: 112
command-language = تغییر زبان
command-privacy = ربات از من چه می‌داند؟
command-staff = برای کارمندان
command-board = خانواده‌ها چه لازم دارند
command-languages = زبان‌هایی که می‌خوانم
command-overview = نمای کلی درخواست‌ها
command-roles = نقش‌ها و دعوت‌ها
command-audit = تاریخچه: کارهای ردشده و نقش‌ها
