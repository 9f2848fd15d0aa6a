# Pashto. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = زه له یوې ساتل شوې کاپۍ (backup) څخه بېرته راوړل شوی یم. د کاپۍ وخت: { $day }، { $time }. له هغې وروسته پېښې راته معلومې نه دي. دندې وګورئ: ځینې بېرته اخیستل شوې دندې کېدای شي بیا کار وکړي.
