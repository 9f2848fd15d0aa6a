# Dari. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-failed = از چیزی که می‌دانم نسخه پشتیبان گرفته نشد. ثبت سرور دلیلش را می‌گوید.
backup-old = بیشتر از دو روز است که از چیزی که می‌دانم نسخه پشتیبان گرفته نشده است.
backup-last = نسخه آخر: { $day }، { $time }
backup-none = هنوز نسخه نیست.
backup-restored = به یک نسخه پشتیبان برگشته‌ام. وقت آن: { $day }، { $time }. نمی‌دانم که بعد از آن چی شده است. نقش‌ها را ببینید: نقش‌هایی که بعد از آن گرفته شده‌اند شاید دوباره کار کنند.
