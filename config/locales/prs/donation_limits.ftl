# Dari. Written by the project, not yet reviewed by a native speaker.
button-more = زیادتر بخواه
more-sent = از هماهنگ‌کننده‌ها پرسان کردم. وقتی جواب بدهند برای تان نوشته می‌کنم.
more-notice = درخواست نمبر { $number }: این فامیل می‌خواهد چیزهای زیادتر درخواست کند. درخواست‌هایی که هنوز باز است: { $count }. اجازه می‌دهید؟
button-lift = بلی، زیادتر بخواهند
lift-done = خوب. به فامیل خبر داده می‌شود.
lifted-notice = حالا چیزهای زیادتر خواسته می‌توانید.
