# Tigrinya. Written by the project, not yet reviewed by a native speaker.
alarm-begun = ⚠ <b>ዘይሰርሕ ዘሎ ነገር፦ { $about }</b>
alarm-over = ✅ <b>እዚ ዳግማይ ይሰርሕ ኣሎ፦ { $about }</b>
alarm-doctor = ነቲ ቦት ዘካይድ ሰብ በዚ ትእዛዝ ዝያዳ ክርኢ ይኽእል፦ { $command }
alarm-outbox_late = ምልኣኽ መልእኽቲ
alarm-inbox_late = ንዝመጹ መልእኽትታት ምምላስ
alarm-nlu_down = ሰባት ዝጽሕፍዎ ምንባብ
alarm-backup_old = መጠባበቂ ቅዳሕ (backup)
alarm-disk_full = ኣብ ዲስክ ዘሎ ቦታ
alarm-token_refused = መፍትሕ ናይ ቦት ኣብ Telegram (token)
alarm-certificate_ends = ምስክር ወረቐት ናይ ኣድራሻ ቦት
