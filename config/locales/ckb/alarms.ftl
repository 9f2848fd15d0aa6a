# Sorani. Written by the project, not yet reviewed by a native speaker.
alarm-begun = ⚠ <b>شتێک کار ناکات: { $about }</b>
alarm-over = ✅ <b>ئەمە دووبارە کار دەکات: { $about }</b>
alarm-doctor = ئەو کەسەی بۆتەکە بەڕێوە دەبات، بەم فەرمانە زیاتر دەبینێت: { $command }
alarm-outbox_late = ناردنی پەیامەکان
alarm-inbox_late = وەڵامدانەوەی ئەو پەیامانەی هاتوون
alarm-nlu_down = خوێندنەوەی ئەوەی خەڵک دەینووسن
alarm-backup_old = کۆپی پاڵپشت (backup)
alarm-disk_full = شوێنی بەتاڵ لەسەر دیسک
alarm-token_refused = کلیلی بۆتەکە لای Telegram (token)
alarm-certificate_ends = بڕوانامەی ناونیشانی بۆتەکە
