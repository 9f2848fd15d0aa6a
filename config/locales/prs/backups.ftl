# Dari. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = به یک نسخه احتیاطی (backup) برگشته‌ام. تاریخ آن: { $day }، { $time }. نمی‌دانم که بعد از آن چی شده است. نقش‌ها را ببینید: نقش‌هایی که بعد از آن پس گرفته شده‌اند شاید دوباره کار کنند.
