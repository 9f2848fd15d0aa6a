# Dari. Written by the project, not yet reviewed by a native speaker.
alarm-begun = ⚠ <b>چیزی کار نمی‌کند: { $about }</b>
alarm-over = ✅ <b>این دوباره کار می‌کند: { $about }</b>
alarm-doctor = کسی که بات را پیش می‌برد با این دستور چیزهای زیادتر دیده می‌تواند: { $command }
alarm-outbox_late = روان کردن پیام‌ها
alarm-inbox_late = جواب دادن به پیام‌های رسیده
alarm-nlu_down = خواندن نوشته‌های مردم
alarm-backup_old = نسخه احتیاطی (backup)
alarm-disk_full = جای خالی در دیسک
alarm-token_refused = کلید بات نزد Telegram (token)
alarm-certificate_ends = سرتفیکیت آدرس بات
