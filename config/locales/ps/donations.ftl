# Pashto. Written by the project, not yet reviewed by a native speaker.

request-items-ask = څه ته اړتیا لرئ؟ هر هغه شی کېکاږئ چې اړتیا ورته لرئ، بیا «تمام». یا یې ولیکئ.
request-note-ask = بل څه مهم دي؟ اندازه، رنګ؟ دلته یې ولیکئ.
button-nothing-more = نور څه نشته
request-soon-ask = څومره ژر یې غواړئ؟
soon-week = دا اوونۍ
soon-month = دا میاشت
soon-later = بېړه نه لرم
request-area-ask = په کوم ښار کې اوسېږئ؟
request-confirm =
    دا سمه ده؟
    <b>{ $items }</b>
    { $note }
    { $soon }. { $area }.
    ایا څه کم دي؟ ویې لیکئ، یا انځور راولېږئ.
button-send = ولېږه
request-sent = ولېږل شو. اوس یې رضاکاران لیدلی شي. چې کله یې څوک ولري، درته به ولیکم. ستاسو نوم نه ویني.
note-number = مهرباني وکړئ د ټلیفون او CPR له شمېرې پرته یې ولیکئ. دلته ورته څوک اړتیا نه لري.
requests-many = ستاسو خلاصې غوښتنې: { $count }. صبر وکړئ، یا یوه پاکه کړئ.
requests-none = خلاصه غوښتنه نه لرئ.
requests-head = <b>ستاسو غوښتنې:</b>
request-card = <b>{ $items }</b>. { $soon }. { $area }.
request-note = «{ $text }» ({ $language })
request-number = <b>شمېره { $number }</b>
request-open = لا چا نه ده اخیستې.
request-claimed = له یو چا سره شته.
request-arranged = وخت او ځای وټاکل شول.
request-handed-over = وسپارل شو.
request-closed = بند شو.
button-no-longer = پاکول: { $items }
request-withdrawn = پاکه شوه. هېڅوک یې نه راوړي.
request-withdrawn-notice = کورنۍ نور دې ته اړتیا نه لري:
request-claimed-notice = ښه خبر! یو څوک ستاسو لپاره دا لري: { $items }. ژر به درته د لیدلو وخت وړاندیز کړي.
request-open-again = { $items }: هغه کس چې غوښتل یې دا درکړي، نه شي کولی. ستاسو غوښتنه بیا خلاصه ده.
button-board-open = کورنۍ څه ته اړتیا لري
button-board-mine = هغه چې ما اخیستي
board-open = <b>کورنۍ دې ته اړتیا لري:</b>
board-mine = <b>هغه چې تاسو اخیستي:</b>
board-empty = اوس دلته څه نشته.
button-claim = زه یې اخلم
button-release = زه نه شم کولی
button-propose = وختونه ووایه
claim-yours = تاسو دا غوښتنه پر غاړه واخیسته. ووایئ چې کله او چېرته سره وینئ.
claim-late = بل څوک لومړی و. په نوبت کې ستاسو ځای: { $place }.
claim-over = دا پای ته رسېدلي. مننه!
claim-released = مننه چې راته مو وویل. اوس یې بل څوک اخیستلی شي.
claim-waits = تاسو دا غوښتنه په دې ورځ پر غاړه واخیسته: { $day }. لا وخت نه دی ټاکل شوی. وخت ووایئ، یا یې بل چا ته پرېږدئ.
claim-ran-out = دا بیا د نورو لپاره خلاص دی، ځکه وخت ونه ټاکل شو:
meet-times-ask = کله سره لیدلی شئ؟ هر هغه وخت کېکاږئ چې درته ښه وي، بیا «تمام». یا ورځ او ساعت ولیکئ.
meet-place-ask = چېرته؟
place-home = د کورنۍ په کور کې
place-mine = زما کره
place-yours = ستاسو کره
place-theirs = د بل کس کره
meet-sent = ولېږل شو. کله چې کورنۍ وټاکي، درته به ولیکم.
meet-proposed = { $items }: کوم وخت ستاسو لپاره ښه دی؟ ځای: { $place }.
meet-agreed =
    <b>وټاکل شو: { $items }</b>
    { $day }، { $time }، { $place }
    د پېژندلو کلمه: <b>{ $code }</b>. دواړه یې لرئ.
meet-changed = { $items }: وخت باید بدل شي. نوي وختونه راځي.
handover-ask = { $items }: وسپارل شو؟
button-handed-over = وسپارل شو
handover-thanks = مننه!
handover-waits = لا یې نه دي ویلي چې وسپارل شو: { $who }
handover-said = وايي چې وسپارل شو: { $who }
from-other = ستاسو د دواړو د لیدنې په اړه پیغام: <b>{ $text }</b>
from-other-text = ستاسو د دواړو د لیدنې په اړه پیغام ({ $language }): «{ $text }»
passed-on = ومې رساوه.
button-write = څه ولیکه
write-ask = ویې لیکئ. لکه څنګه چې دی، رسوم یې. غږیز پیغام هم لېږلی شئ.
say-outside = زه د دروازې مخې ته یم
say-late = پنځلس دقیقې ناوخته راځم
say-elevator = لفټ شته؟
say-carry = څو کسان یې وړلی شي؟
say-yes = هو
say-no = نه
group-how = د خپلو رضاکارانو په ګروپ کې /link ولیکئ.
group-linked = له اوسه ګروپ ته د هرې غوښتنې لپاره یو پیغام رسېږي.
thing-clothes = جامې
thing-winter_clothes = د ژمي جامې
thing-shoes = بوټان
thing-furniture = فرنیچر
thing-bed = کټ
thing-table = مېز
thing-chair = څوکۍ
thing-sofa = کوچ
thing-bicycle = بایسکل
thing-lamp = څراغ
thing-kitchenware = د پخلنځي سامان
thing-baby_gear = د ماشوم سامان
thing-toys = د لوبو سامان
thing-bedding = کمپلې او بالښتونه
thing-other = بل څه
offer-items-ask = څه غواړئ ورکړئ؟ هر هغه شی کېکاږئ چې ورکوئ یې، بیا «تمام». یا یې ولیکئ.
offer-note-ask = نور څه ویل غواړئ؟ اندازه، رنګ؟ دلته یې ولیکئ.
offer-until-ask = تر کله اخیستل کېدی شي؟
offer-bring-ask = راوړلی یې شئ؟
bring-yes = راوړلی یې شم
bring-no = باید راشي او یوسي یې
offer-confirm =
    دا سمه ده؟
    <b>{ $items }</b>
    { $note }
    { $condition }
    تر دې ورځې پورې: { $until }
    { $bring }
    ایا څه کم دي؟ ویې لیکئ، یا انځور راولېږئ.
offer-card = <b>{ $items }</b>. { $bring }.
offer-sent = مننه! له هغو کورنیو چې اړتیا لري، یوه یوه پوښتم.
offer-ask = یو څوک غواړي دا درکړي: { $items }. غواړئ یې؟
button-offer-yes = هو، مننه
button-offer-no = نه، مننه
offer-yes-done = ښه ده. ژر به د ټاکلو لپاره وختونه درورسېږي.
offer-no-done = ښه ده. له بل چا پوښتم.
offer-taken = یوه کورنۍ دا غواړي: { $items }. ووایئ چې کله او چېرته:
offer-ran-out = هېچا دې ته اړتیا نه درلوده: { $items }. وخت تېر شو. بیا هم مننه!
offers-that-fit = <b>هغه شیان چې ښايي مناسب وي:</b>
offers-head = <b>هغه چې غواړئ ورکړئ:</b>
offer-open = لا چا نه ده منلې.
offer-asked = له یوې کورنۍ پوښتم.
offer-promised = یوه کورنۍ یې غواړي.
button-overview = ټولیزه کتنه
overview-head = <b>اوسنۍ غوښتنې:</b>
overview-line = • { $what }: { $count }
overview-most = <b>تر ټولو ډېر اړین:</b>
overview-stuck = <b>دلته هېڅ نه کېږي:</b>
overview-since = وروستی بدلون: { $day }.
button-free = بل څوک دې مرسته وکړي
reason-elsewhere = غوښتنه بنده ده: له بل ځایه یې واخیست
reason-silent = غوښتنه بنده ده: ځواب نه ورکوي
reason-unfit = غوښتنه بنده ده: زموږ کار نه دی
request-closed-notice = { $items }. { $reason }.
button-report = راپور ورکړه
report-done = همغږي کوونکو ته مې وویل. هغوی لیدلی شي چې په دې اړه څه لیکل شوي.
report-notice = <b>راپور شوی: شمېره { $number }</b>
relay-family = کورنۍ: «{ $text }» ({ $language })
relay-helper = مرستندوی: «{ $text }» ({ $language })
photo-ask = انځور لرئ؟ دلته یې راولېږئ.
button-no-photo = بې انځوره
kind-age = { $youngest }–{ $oldest } کلن
thing-kinds = { $thing }: { $kinds }
details-ask = { $thing }: څو دانې؟ د هر یوه لپاره یو ځل کېکاږئ، بیا «تمام».
kind-baby = کوچنی ماشوم
kind-child = ماشوم
kind-woman = ښځه
kind-man = سړی
kind-cot = زانګو
kind-single = د یوه کس
kind-double = د دوو کسانو
place-helper = د مرستندوی کره
meet-sent-helper = ولېږل شو. کله چې مرستندوی وخت وټاکي، درته به ولیکم.
edit-ask = څه بدل کړم؟
edit-items = شیان
edit-details = څومره
edit-note = لیکنه
edit-photo = انځور
edit-photos = انځورونه
edit-soon = څومره ژر
edit-area = ښار
edit-condition = حالت
edit-until = تر کله
edit-bring = راوړل یا وړل
button-change-it = بدل کړه
request-changed = غوښتنه بدله شوه. رضاکاران یې اوس داسې ویني.
