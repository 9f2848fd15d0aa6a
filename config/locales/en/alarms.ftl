# English. Written by the project, not yet reviewed by a native speaker.
alarm-begun = ⚠ <b>Something does not work: { $about }</b>
alarm-over = ✅ <b>This works again: { $about }</b>
alarm-doctor = Whoever runs the bot can see more with this command: { $command }
alarm-outbox_late = messages that are to be sent
alarm-inbox_late = messages that have come and wait for an answer
alarm-nlu_down = reading what people write
alarm-backup_old = the backup
alarm-disk_full = room on the disk
alarm-token_refused = the bot's key at Telegram (token)
alarm-certificate_ends = the certificate of the bot's address
