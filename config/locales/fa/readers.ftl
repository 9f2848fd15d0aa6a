# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
button-readers = زبان‌هایی که می‌خوانم
readers-ask = چه زبان‌هایی را خوب می‌خوانید؟ هر زبانی را که خوب می‌خوانید فشار دهید، بعد «تمام». وقتی چیزی باید ترجمه شود از شما می‌پرسم.
readers-none = هیچ‌کدام
readers-kept = ممنون! وقتی چیزی باید به { $languages } ترجمه شود از شما می‌پرسم.
readers-offered = ممنون! اول باید یک هماهنگ‌کننده این زبان‌ها را تأیید کند: { $languages }.
reader-ask = شماره { $number } می‌خواهد ترجمه کند و پیام‌ها را پیش از فرستادن بخواند. زبان‌ها: { $languages }. فقط اگر می‌دانید درست است، آن زبان را فشار دهید.
readers-kept-none = باشد. از شما نمی‌خواهم ترجمه کنید.
