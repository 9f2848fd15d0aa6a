# Pashto. Written by the project, not yet reviewed by a native speaker.

reminder =
    <b>په یاد ولرئ: { $about }</b>
    { $day }، { $time }
reminders-come = درته به ولیکم: { $times }.
reminders-too-late = وخت یې ډېر نږدې دی، نو بله یادونه نه کوم.
reminder-was =
    <b>{ $about }</b>
    دا { $day }، { $time } و. که نه وئ تللي، زنګ ووهئ او ووایئ ولې.
reminder-class =
    <b>ټولګی: { $course }</b>
    { $day }، { $time }
button-in-an-hour = یو ساعت وروسته یادونه راته وکړه
reminder-again = بیا به درته ولیکم: { $time }.
reminder-discreet = یوه یادونه لرئ.
button-show = راته یې وښیه
reminders-off = نور یادونې نه درلېږم. ستاسو د لیدنو وختونه او ټولګي لا دلته دي. بیا یادونې غواړئ؟ تڼۍ کېکاږئ.
reminders-on = بیا به یادونه درته کوم.
reminders-settings = څه غواړئ بدل کړئ؟
button-reminders-on = یادونې پیل کړه
button-reminders-off = یادونې بندې کړه
discreet-on = له اوسه به یوازې لیکم «یوه یادونه لرئ». کېکاږئ چې وګورئ څه ده.
discreet-off = له اوسه به په هره یادونه کې د هغې موضوع لیکل شوې وي.
button-discreet-on = موضوع پټه کړه
button-discreet-off = موضوع وښیه
button-reminder-settings = زما یادونې
