# Lingala. Written by the project, not yet reviewed by a native speaker.
alarm-begun = ⚠ <b>Eloko oyo ezali kosala te: { $about }</b>
alarm-over = ✅ <b>Oyo ezali kosala lisusu: { $about }</b>
alarm-doctor = Moto oyo atambwisaka bot akoki komona makambo mingi na komande oyo: { $command }
alarm-outbox_late = kotinda bansango
alarm-inbox_late = koyanola bansango oyo ekomi
alarm-nlu_down = kotanga oyo bato bakomaka
alarm-backup_old = kopi ya kobatela (backup)
alarm-disk_full = esika na disque
alarm-token_refused = fungola ya bot epai ya Telegram (token)
alarm-certificate_ends = certificat ya adresse ya bot
