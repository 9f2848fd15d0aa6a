# Swahili. Written by the project, not yet reviewed by a native speaker.
reminder =
    <b>Kumbuka: { $about }</b>
    { $day }, { $time }
reminders-come = Nitakuandikia: { $times }.
reminders-too-late = Wakati wake umekaribia sana, kwa hiyo sitakukumbusha tena.
reminder-was =
    <b>{ $about }</b>
    Ilikuwa { $day }, { $time }. Kama hukuwepo, piga simu useme kwa nini.
reminder-class =
    <b>Darasa: { $course }</b>
    { $day }, { $time }
button-in-an-hour = Nikumbushe baada ya saa moja
reminder-again = Nitakuandikia tena: { $time }.
reminder-discreet = Una kikumbusho.
button-show = Nionyeshe
reminders-off = Sitakutumia vikumbusho tena. Miadi na madarasa yako bado yako hapa. Unataka vikumbusho tena? Bonyeza kitufe.
reminders-on = Nitakukumbusha tena.
reminders-settings = Unataka kubadilisha nini?
button-reminders-on = Anza vikumbusho
button-reminders-off = Acha vikumbusho
discreet-on = Kuanzia sasa nitaandika tu “Una kikumbusho”. Bonyeza ili uone ni nini.
discreet-off = Kuanzia sasa kila kikumbusho kitasema kinahusu nini.
button-discreet-on = Ficha kinahusu nini
button-discreet-off = Onyesha kinahusu nini
button-reminder-settings = Vikumbusho vyangu
