# Pashto. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-failed = له هغه څه چې زه پوهېږم، ملاتړ کاپي ونه شوه. د سرور یادښت یې دلیل وایي.
backup-old = له دوو ورځو زیات کېږي چې زما د معلوماتو ملاتړ کاپي نه ده شوې.
backup-last = وروستۍ: { $day }، { $time }
backup-none = تر اوسه نشته.
backup-restored = زه یوې ملاتړ کاپي ته راستون شوی یم. وخت یې: { $day }، { $time }. له هغې وروسته پېښې راته معلومې نه دي. دندې وګورئ: ځینې اخیستل شوې دندې کېدای شي بیا کار وکړي.
