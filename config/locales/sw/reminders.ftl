# Swahili. Written by the project, not yet reviewed by a native speaker.
class-reminders-on = Bado siwezi kukukumbusha kozi. Saa ni hizi. Ziandike kwenye kalenda ya simu.
reminders-off = Sitakutumia vikumbusho tena. Miadi yako bado iko hapa. Ukitaka vikumbusho tena, niandikie miadi hiyo tena.
reminder =
    <b>Kumbuka: { $about }</b>
    { $day }, { $time }
reminders-come = Nitakuandikia: { $times }.
reminders-too-late = Ni karibu sana, kwa hiyo sitakukumbusha tena.
