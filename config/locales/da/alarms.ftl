# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $about: hvad det handler om, alarm-… herunder. $command: en kommando på kommandolinjen.
alarm-begun = ⚠ <b>Noget virker ikke: { $about }</b>
alarm-over = ✅ <b>Det virker igen: { $about }</b>
alarm-doctor = Den, der driver botten, kan se mere med denne kommando: { $command }
alarm-outbox_late = beskeder, der skal sendes
alarm-inbox_late = beskeder, der er kommet og venter på svar
alarm-nlu_down = at læse det, folk skriver
alarm-backup_old = sikkerhedskopien (backup)
alarm-disk_full = pladsen på disken
alarm-token_refused = bottens nøgle hos Telegram (token)
alarm-certificate_ends = certifikatet for bottens adresse
