# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
alarm-begun = ⚠ <b>چیزی کار نمی‌کند: { $about }</b>
alarm-over = ✅ <b>این دوباره کار می‌کند: { $about }</b>
alarm-doctor = کسی که ربات را اداره می‌کند با این دستور می‌تواند چیزهای بیشتری ببیند: { $command }
alarm-outbox_late = فرستادن پیام‌ها
alarm-inbox_late = جواب دادن به پیام‌های رسیده
alarm-nlu_down = خواندن نوشته‌های مردم
alarm-backup_old = نسخه پشتیبان (backup)
alarm-disk_full = جای خالی روی دیسک
alarm-token_refused = کلید ربات نزد Telegram (token)
alarm-certificate_ends = گواهی نشانی ربات
