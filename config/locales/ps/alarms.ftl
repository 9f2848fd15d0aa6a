# Pashto. Written by the project, not yet reviewed by a native speaker.
alarm-begun = ⚠ <b>یو شی کار نه کوي: { $about }</b>
alarm-over = ✅ <b>دا بیا کار کوي: { $about }</b>
alarm-doctor = څوک چې روبوټ چلوي، په دې کمانډ نور معلومات لیدلی شي: { $command }
alarm-outbox_late = د پیغامونو لېږل
alarm-inbox_late = رارسېدلو پیغامونو ته ځواب ورکول
alarm-nlu_down = د خلکو د لیکنو لوستل
alarm-backup_old = احتیاطي کاپي (backup)
alarm-disk_full = په ډیسک کې خالي ځای
alarm-token_refused = په Telegram کې د روبوټ کیلي (token)
alarm-certificate_ends = د روبوټ د پتې تصدیق
