# Pashto. Written by the project, not yet reviewed by a native speaker.
command-mydata = هر څه چې زما په اړه ساتل شوي، په یوه فایل کې
command-forget = زما په اړه هر څه پاک کړه
told-first = ستاسو د چټ شمېره، ژبه او هغه څه ساتم چې تاسو یې د ساتلو غوښتنه کوئ.
    خپل ځوابونه دومره ورځې ساتم: { $days }
    مسوول: { $municipality }
    د هغه څه کتل چې ساتم یې: /privacy
    د هر څه پاکول: /forget
button-mydata = هر څه په یوه فایل کې
mydata-ask = ستاسو په اړه چې هر څه ساتم، په یوه فایل کې یې درواستوم؟ هر څوک چې ستاسو ټلیفون ورسره وي، لوستلی یې شي.
button-mydata-send = هو، راواستوه
mydata-sent = دا ستاسو په اړه دوه فایلونه دي. لومړی د لوستلو لپاره دی. دویم (JSON) د کمپیوټر لپاره دی. که نور خلک یې باید ونه ویني، همدلته یې پاک کړئ.
mydata-title = ستاسو په اړه څه ساتل شوي دي
mydata-made = نېټه: { $date }
mydata-hidden = پټ کوډونه او د نورو خلکو معلومات دلته نشته.
mydata-chat = هغه څه چې ما او تاسو یو بل ته لیکلي، دلته نشته. له دې ځایه یې غوښتلی شئ: { $municipality }
mydata-more = ټول جزییات په بل فایل (JSON) کې دي.
data-written = لیکل شوی
data-when = کله
data-until = تر کله
data-words = ستاسو خبرې
data-place = ځای
data-language = ژبه
