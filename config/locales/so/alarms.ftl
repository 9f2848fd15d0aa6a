# Somali. Written by the project, not yet reviewed by a native speaker.
alarm-begun = ⚠ <b>Wax baan shaqaynayn: { $about }</b>
alarm-over = ✅ <b>Tani mar kale way shaqaynaysaa: { $about }</b>
alarm-doctor = Qofka maamula bot-ka wuxuu wax badan ku arki karaa amarkan: { $command }
alarm-outbox_late = dirista farriimaha
alarm-inbox_late = ka jawaabidda farriimaha soo gaadhay
alarm-nlu_down = akhrinta waxa dadku qoraan
alarm-backup_old = nuqulka kaydka (backup)
alarm-disk_full = meesha bannaan ee diskiga
alarm-token_refused = furaha bot-ka ee Telegram (token)
alarm-certificate_ends = shahaadada ciwaanka bot-ka
