# Pashto. Written by the project, not yet reviewed by a native speaker.
button-calendar = زما جنترۍ ته
calendar-file = دا فایل خلاص کړئ. ستاسو ټلیفون یې په جنترۍ کې ږدي.
calendar-feed =
    ستاسو د جنترۍ پته. ستاسو وعدې او د درس ورځې ښیي. هېچا ته یې مه ښیئ:
    { $address }
calendar-feed-how = دا په خپل ټلیفون یا کمپیوټر کې جنترۍ ته د اشتراک (abonnement) په توګه ورزیاته کړئ. که بل چا لیدلې وي، «نوې پته» کېکاږئ.
button-feed = جنتري چې پخپله نوې کېږي
button-feed-new = نوې پته
calendar-no-feed = دا روبوټ د جنترۍ پته نه لري. هره وعده د فایل په توګه اخیستلی شئ.
