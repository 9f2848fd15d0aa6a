# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
button-more = بیشتر بخواه
more-sent = از هماهنگ‌کننده‌ها پرسیدم. وقتی جواب بدهند برایتان می‌نویسم.
more-notice = درخواست شماره { $number }: خانواده می‌خواهد چیزهای بیشتری درخواست کند. درخواست‌های بازش: { $count }. اجازه می‌دهید؟
button-lift = بله، بیشتر بخواهند
lift-done = خوب. به خانواده خبر داده می‌شود.
lifted-notice = حالا می‌توانید چیزهای بیشتری بخواهید.
