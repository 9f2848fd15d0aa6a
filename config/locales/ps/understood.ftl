# Pashto. Written by the project, not yet reviewed by a native speaker.
understood = <b>{ $about }</b>
do-you-mean = ستاسو مطلب دا دی؟
button-not-this = دا نه دی
not-this = بخښنه غواړم. ستاسو مطلب له دې څخه یو دی؟
only-when-pressed = دا کار یوازې هغه وخت کوم چې تاسو تڼۍ کېکاږئ.
