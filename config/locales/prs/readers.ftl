# Dari. Written by the project, not yet reviewed by a native speaker.
button-readers = زبان‌هایی که می‌خوانم
readers-ask = کدام زبان‌ها را خوب خوانده می‌توانید؟ همه را فشار دهید، بعد «خلاص». وقتی چیزی باید ترجمه شود از شما پرسان می‌کنم.
readers-none = هیچ کدام
readers-kept = تشکر! وقتی چیزی باید به { $languages } ترجمه شود از شما پرسان می‌کنم.
readers-offered = تشکر! اول باید یک هماهنگ‌کننده این زبان‌ها را تایید کند: { $languages }.
reader-ask = نمبر { $number } می‌خواهد ترجمه کند و پیام‌ها را پیش از روان شدن بخواند. زبان‌ها: { $languages }. فقط اگر می‌دانید که درست است، آن زبان را فشار دهید.
readers-kept-none = درست است. از شما ترجمه نمی‌خواهم.
