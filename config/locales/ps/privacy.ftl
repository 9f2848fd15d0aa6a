# Pashto. Written by the project, not yet reviewed by a native speaker.

privacy = <b>ستاسو په اړه دا ساتم:</b>
    • په ټلیګرام کې ستاسو د چټ شمېره
    • ستاسو ژبه: { $language }
    • لومړی ځل مو کله ولیکل: { $since }
    • وروستۍ خبره چې ومو کړه
    • تاسو ته زما ځوابونه، تر { $days } ورځو

    هغه څه چې تاسو یې لیکئ، نه یې ساتم. د CPR شمېره هېڅکله نه ساتم.
button-forget = زما هر څه ړنګ کړه
privacy-confirm = ایا هر څه چې ستاسو په اړه پوهېږم، ړنګ یې کړم؟
privacy-forgotten = ستاسو هر څه ړنګ شول. که بیا پیل کول غواړئ، ولیکئ /start
