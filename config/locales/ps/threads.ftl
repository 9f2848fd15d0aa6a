# Pashto. Written by the project, not yet reviewed by a native speaker.
button-thread-open = دلته انسان ته ولیکئ
button-ask-person = له انسان وپوښته
thread-opened = خپله پوښتنه دلته ولیکئ، که مخکې مو هم لیکلې وي. د ښاروالۍ یو کس یې لولي او همدلته ځواب درکوي. ستاسو نوم نه ویني. زه چوپ یم. کله چې وروستۍ تڼۍ کېکاږئ، بیا ځواب درکوم.
thread-read-later = اوس هېڅوک کار نه کوي. یو څوک به یې ولولي: { $day }، { $time }.
thread-cpr = د CPR شمېره مې لرې کړه. دلته ورته څوک اړتیا نه لري.
button-thread-name = زما نوم وښیه
thread-named = اوس ستاسو لومړی نوم ویني: { $name }.
button-thread-done = تمام، مننه
thread-over = خبرې پای ته ورسېدې.
thread-ended = ښاروالۍ خبرې پای ته ورسولې. بیا لیکلی شئ.
thread-silent = خبرې پای ته ورسېدې، ځکه څو ورځې چا څه ونه لیکل.
thread-answer =
    <b>د ښاروالۍ له یوه کس څخه:</b>
    { $text }
button-unclear = نه پوهېږم. ویې ژباړئ
interpret-asked = له هغو رضاکارانو مې وپوښتل چې { $language } لولي. ځواب ویني، خو نه پوهېږي چې تاسو څوک یاست.
interpret-asked-both = له هغو رضاکارانو مې وپوښتل چې دواړه ژبې لولي: { $languages }. متن ویني، خو نه پوهېږي چې چا لیکلی دی.
interpret-nobody = اوس داسې څوک نه پېژنم چې ویې ژباړي. دې کس ته زنګ وهلی شئ:
interpret-nobody-both = اوس داسې څوک نه پېژنم چې دواړه ژبې لولي: { $languages }.
interpret-text =
    <b>د یوه رضاکار ژباړه ({ $language }):</b>
    { $text }
interpret-wrong = هغه ژباړه چې درته ورسېده، غلطه ده. هغه څه مه کوئ چې پکې لیکل شوي. سمه یې وروسته دررسېږي.
thread-not-taken = بخښنه غواړم، لا چا وخت نه دی موندلی. ستاسو پوښتنه لا شته. زنګ هم وهلی شئ:
thread-unreachable = اوس دلته انسان ته لیکلی نه شئ. زنګ وهلی شئ:
button-tell-me = چې پوه شوې، راته ووایه
tell-me-kept = سمه ده. کله چې چا ځواب ورکړ، درته به ولیکم. دا چې پوښتنه ستاسو وه، تر ځوابه پورې په یاد ساتم. زیات نه زیات دومره ورځې: { $days }.
answer-for-you =
    تاسو وپوښتل: «{ $question }»
    <b>د ښاروالۍ یو کس ځواب درکوي:</b>
    { $text }
privacy-threads = که د ښاروالۍ کوم کس ته ولیکئ، ستاسو له نومه پرته یې رسوم. { $days } ورځې یې ساتم. ښاروالي یې وروسته هم په خپل ګروپ کې لوستلی شي. که غواړئ چې ځواب وروسته درته ووایم، دا هم په یاد ساتم چې پوښتنه ستاسو وه. موده په ورځو: { $kept }.
interpret-wanted =
    دا { $language } ته ژباړلی شئ؟
    { $text }
button-interpret = زه یې ژباړم
interpret-ask = ژباړه دلته ولیکئ. لکه څنګه چې ده، رسوم یې.
interpret-thanks = ډېره مننه! ومې رسوله.
interpret-late = بل چا واخیسته. بیا هم مننه!
thread-card = <b>کس { $number }</b>، { $language }
thread-message = <b>{ $number }</b> ({ $language }): { $text }
thread-how = همدې پیغام ته ځواب ورکړئ. زه ځواب رسوم. که ګروپ موضوعات لري، هر څه چې په موضوع کې لیکئ هغه کس ته رسېږي.
thread-free = دا خبرې لا چا پر غاړه نه دي اخیستې.
thread-taken = دا خبرې له دې کس سره دي: { $name }.
button-thread-close = بند یې کړه
thread-called = کس { $number }، نوم: { $name }.
thread-thanked = کس { $number } مننه کوي. خبرې پای ته ورسېدې.
thread-gone = کس { $number } ته نور پیغام نه رسېږي. خبرې بندې شوې.
thread-waits = د کس { $number } خبرې لا چا پر غاړه نه دي اخیستې. له تاسو یو یې اخیستلی شي؟
thread-only-text = یوازې لیکنه، انځورونه، غږیز پیغامونه او فایلونه رسولی شم.
button-answer-keep = دا ځواب وساته
answer-kept = د مسودې په توګه وساتل شو.
answer-same = <b>نورو هم همداسې پوښتنه کړې ده او غواړي پوه شي:</b>
button-spread = دوی ته یې هم ولېږه ({ $count })
answer-spread-done = هغه کسان چې ورته ولېږل شو: { $count }.
staff-group-how = د کارکوونکو په ګروپ کې /link staff ولیکئ.
staff-group-linked = له اوسه هغه څه چې خلک ښاروالۍ ته لیکي، ګروپ ته راځي.
staff-group-unlinked = ګروپ ته نور څه نه راځي.
staff-group-ask = شمېره { $number } غواړي هغه څه چې خلک ښاروالۍ ته لیکي، نوي ګروپ ته راشي. یوازې هغه وخت یې تایید کړئ چې پوهېږئ سمه ده.
button-staff-agree = هو، ګروپ بدل کړه
staff-group-moved = هغه څه چې خلک ښاروالۍ ته لیکي، اوس نوي ګروپ ته راځي. چا وغوښتل: شمېره { $asked }. چا تایید کړل: شمېره { $agreed }.
interpret-asked-for = هغه کس په ځواب نه پوهېږي. له هغو رضاکارانو مې وپوښتل چې { $language } لولي.
interpret-none = هغه کس په ځواب نه پوهېږي. داسې څوک نه پېژنم چې { $language } ولولي. زنګ وهلی یا ژباړن موندلی شئ؟
interpret-given = یوه رضاکار ځواب { $language } ته وژباړه.
button-interpret-wrong = غلطه ده
interpret-wrong-told = هغه کس اوس پوهېږي چې ژباړه غلطه ده. ځواب بیا ولیکئ.
