# Swahili. Written by the project, not yet reviewed by a native speaker.
alarm-begun = ⚠ <b>Kuna kitu hakifanyi kazi: { $about }</b>
alarm-over = ✅ <b>Kitu hiki kinafanya kazi tena: { $about }</b>
alarm-doctor = Anayesimamia bot hii anaweza kuona zaidi kwa amri hii: { $command }
alarm-outbox_late = kutuma ujumbe
alarm-inbox_late = kujibu ujumbe uliofika
alarm-nlu_down = kusoma wanachoandika watu
alarm-backup_old = nakala ya akiba (backup)
alarm-disk_full = nafasi kwenye diski
alarm-token_refused = ufunguo wa bot kwenye Telegram (token)
alarm-certificate_ends = cheti cha anwani ya bot
