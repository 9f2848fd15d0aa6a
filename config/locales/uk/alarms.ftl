# Ukrainian. Written by the project, not yet reviewed by a native speaker.
alarm-begun = ⚠ <b>Дещо не працює: { $about }</b>
alarm-over = ✅ <b>Це знову працює: { $about }</b>
alarm-doctor = Хто обслуговує бота, може побачити більше цією командою: { $command }
alarm-outbox_late = надсилання повідомлень
alarm-inbox_late = відповіді на повідомлення, що надійшли
alarm-nlu_down = читання того, що пишуть люди
alarm-backup_old = резервна копія (backup)
alarm-disk_full = місце на диску
alarm-token_refused = ключ бота в Telegram (token)
alarm-certificate_ends = сертифікат адреси бота
