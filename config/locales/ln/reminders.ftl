# Lingala. Written by the project, not yet reviewed by a native speaker.

reminder =
    <b>Kobosana te: { $about }</b>
    { $day }, { $time }
reminders-come = Nakokomela yo: { $times }.
reminders-too-late = Ntango na yango ekomi pene mingi, yango wana nakokanisisa yo lisusu te.
reminder-was =
    <b>{ $about }</b>
    Ezalaki { $day }, { $time }. Soki oyaki te, benga mpe loba mpo na nini.
reminder-class =
    <b>Kelasi: { $course }</b>
    { $day }, { $time }
button-in-an-hour = Kanisisa nga nsima ya ngonga moko
reminder-again = Nakokomela yo lisusu: { $time }.
reminder-discreet = Ozali na rappel.
button-show = Lakisa yango
reminders-off = Nakotindela yo lisusu ba rappels te. Ba rendez-vous mpe ba kelasi na yo etikali awa, nalongoli yango te. Olingi lisusu nakanisisa yo? Fina bouton.
reminders-on = Nakokanisisa yo lisusu.
reminders-settings = Olingi kobongola nini?
button-reminders-on = Banda kotinda ba rappels
button-reminders-off = Tika kotinda ba rappels
discreet-on = Banda sikoyo nakokoma kaka «Ozali na rappel». Fina yango mpo na komona ezali nini.
discreet-off = Banda sikoyo, mbala nyonso nakokanisisa yo, nakoloba ezali mpo na nini.
button-discreet-on = Kolakisa likambo te
button-discreet-off = Lakisa likambo
button-reminder-settings = Ba rappels na nga
