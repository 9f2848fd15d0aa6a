# Swahili. Written by the project, not yet reviewed by a native speaker.
class-reminders-on = Bado siwezi kukukumbusha kozi. Saa ni hizi. Ziandike kwenye kalenda ya simu.
reminders-off = Situmi vikumbusho. Ninaandika tu wewe unaponiandikia. Kama unataka kufuta yote kukuhusu, bonyeza kitufe.
