# Pashto. Written by the project, not yet reviewed by a native speaker.
staff-menu = څه غواړئ وکړئ؟
not-allowed = دا کار یوازې هغه کسان کولی شي چې دلته کار کوي.
role-given = اوس دلته نور کارونه هم کولی شئ. ستاسو دنده: { $role }.
right-volunteer = رضاکار
right-coordinator = همغږي کوونکی
right-staff = کارکوونکی
right-admin = مدیر
button-staff = د کارکوونکو لپاره
button-made-add = د یوه کس لپاره نوې وعده
button-made-list = هغه د لیدنو وختونه چې ما ټاکلي
button-class-new = نوی ټولګی
button-classes = ټولګي
button-closure-add = څو ورځې بند کړه
button-closures = د بندېدو ورځې
made-when-ask = ورځ او ساعت؟ د بېلګې په توګه: { $example }
made-about-ask = { $day }، { $time }. دا د څه لپاره ده؟
made-contact-ask = له چا سره؟
made-contact-none = بې نومه
made-ready = وعده { $number }: { $about }، { $day }، { $time }. دا کوډ پر لیک ولګوئ. یو کس یې تر دې ورځې پورې کارولی شي: { $until }.
made-none = تاسو لا د لیدنې وخت نه دی ټاکلی.
made-head = <b>هغه د لیدنو وختونه چې تاسو ټاکلي:</b>
made-line = { $number }: { $about }، { $day }، { $time }. { $state }
state-waiting = لا سکن شوې نه ده.
state-taken = یادونه به ورته ورشي.
state-coming = راځي.
state-not-coming = نه شي راتلی.
made-moved = بدله شوه. که کوډ کارول شوی وي، هغه کس ته وویل شول.
made-cancelled = لغوه شوه. که کوډ کارول شوی وي، هغه کس ته وویل شول.
button-new-code = نوی کوډ
code-renewed = زوړ کوډ نور کار نه کوي. چا چې کارولی، ورځ، وخت او ځای یې لیدلي. که خطرناک وي، وعده بدله کړئ.
code-ended = ستاسو د لیک کوډ نور اعتبار نه لري. د هغې وعدې یادونه درته نه کوم. که وعده ستاسو وي، له ښاروالۍ وپوښتئ.
scan-again = وعده { $number }: بل چا هم د لیک کوډ سکن کړ. وعده مې ونه ښوده. هغه کس ته زنګ ووهئ چې وعده یې ده. که کوډ د بل چا لاس ته ورغلی وي، نوی کوډ جوړ کړئ.
scan-help = وعده { $number }: یو چا کوډ لومړی وکاراوه. هغه وايي چې دویم کس پردی و، او مرسته غواړي. هغه کس ته زنګ ووهئ چې وعده یې ده، او نوی کوډ جوړ کړئ.
made-answer = وعده { $number }: { $about }، { $day }، { $time }. { $state }
moved-notice =
    <b>ستاسو وعده نوی وخت لري: { $about }</b>
    { $day }، { $time }
    پخوانی وخت { $oldday }، { $oldtime } و.
cancelled-notice =
    <b>ستاسو وعده لغوه شوه: { $about }</b>
    دا { $day }، { $time } وه. راتګ ته اړتیا نشته.
link-offer =
    تاسو یوه وعده لرئ:
    <b>{ $about }</b>
    { $day }، { $time }
    یادونه درته وکړم؟
link-used = بل چا دا کوډ کارولی دی. له هغه چا وپوښتئ چې درکړی یې دی.
scan-ask = ستاسو د لیک کوډ په بل ټلیفون سکن شو. ستاسو د لیدنې وخت مې هلته ونه ښود: { $day }، { $time }. دا تاسو وئ یا ستاسو د کورنۍ کوم غړی؟
button-scan-fine = هو، ستونزه نشته
button-scan-help = نه، مرسته راسره وکړئ
scan-help-told = ښاروالۍ ته مې وویل. زنګ هم وهلی شئ:
link-unknown = دا کوډ کار نه کوي. له هغه چا وپوښتئ چې درکړی یې دی.
appointment-with = له { $name } سره.
code-below = کوډ په ټلیفون سکن کړئ. زه به ستاسو په ژبه یادونه درته وکړم.
