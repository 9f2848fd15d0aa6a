# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-failed = از آنچه می‌دانم نسخه پشتیبان گرفته نشد. گزارش سرور دلیلش را می‌گوید.
backup-old = بیش از دو روز است که از آنچه می‌دانم نسخه پشتیبان گرفته نشده است.
backup-last = آخرین نسخه: { $day }، { $time }
backup-none = هنوز نسخه‌ای نیست.
backup-restored = به یک نسخه پشتیبان برگشته‌ام. زمان آن: { $day }، { $time }. نمی‌دانم بعد از آن چه شده است. نقش‌ها را ببینید: نقش‌هایی که بعد از آن گرفته شده‌اند شاید دوباره کار کنند.
