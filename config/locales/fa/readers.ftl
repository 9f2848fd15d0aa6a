# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
button-readers = زبان‌هایی که می‌خوانم
readers-ask = چه زبان‌هایی را خوب می‌خوانید؟ همه را فشار دهید، بعد «تمام». وقتی چیزی باید ترجمه شود از شما می‌پرسم.
readers-none = هیچ‌کدام
readers-kept = ممنون! وقتی چیزی باید به { $languages } ترجمه شود از شما می‌پرسم.
readers-kept-none = باشد. از شما نمی‌خواهم ترجمه کنید.
