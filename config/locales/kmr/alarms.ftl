# Kurmanji. Written by the project, not yet reviewed by a native speaker.
alarm-begun = ⚠ <b>Tiştek naxebite: { $about }</b>
alarm-over = ✅ <b>Ev dîsa dixebite: { $about }</b>
alarm-doctor = Kesê ku botê bi rê ve dibe dikare bi vê fermanê bêtir bibîne: { $command }
alarm-outbox_late = şandina peyaman
alarm-inbox_late = bersivdana peyamên ku hatine
alarm-nlu_down = xwendina nivîsên mirovan
alarm-backup_old = kopiya ewlehiyê (backup)
alarm-disk_full = cihê vala li ser dîskê
alarm-token_refused = mifteya botê li cem Telegram (token)
alarm-certificate_ends = sertîfîkaya navnîşana botê
