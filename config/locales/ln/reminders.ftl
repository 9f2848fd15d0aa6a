# Lingala. Written by the project, not yet reviewed by a native speaker.

reminder =
    <b>Kobosana te: { $about }</b>
    { $day }, { $time }
reminders-come = Nakokomela yo: { $times }.
reminders-too-late = Ezali pene mingi, yango wana nakokanisela yo lisusu te.
reminder-was =
    <b>{ $about }</b>
    Ezalaki { $day }, { $time }. Soki oyaki te, benga mpe loba mpo na nini.
reminder-class =
    <b>Kelasi: { $course }</b>
    { $day }, { $time }
button-in-an-hour = Kanisela nga sima ya ngonga moko
reminder-again = Nakokomela yo lisusu: { $time }.
reminder-discreet = Ozali na likambo ya kokanisela.
button-show = Lakisa yango
reminders-off = Nakotindela yo lisusu makambo ya kokanisela te. Ba rendez-vous mpe ba kelasi na yo ezali kaka awa. Olingi lisusu nakanisela yo? Fina bouton.
reminders-on = Nakokanisela yo lisusu.
reminders-settings = Olingi kobongola nini?
button-reminders-on = Banda kokanisela nga
button-reminders-off = Tika kokanisela nga
discreet-on = Banda sikoyo nakokoma kaka «Ozali na likambo ya kokanisela». Fina yango mpo na komona ezali nini.
discreet-off = Banda sikoyo, mbala nyonso nakokanisela yo, nakoloba ezali mpo na nini.
button-discreet-on = Bomba likambo
button-discreet-off = Lakisa likambo
button-reminder-settings = Makambo na nga ya kokanisela
