# Somali. Written by the project, not yet reviewed by a native speaker.

reminder =
    <b>Xasuuso: { $about }</b>
    { $day }, { $time }
reminders-come = Waan kuu soo qori doonaa: { $times }.
reminders-too-late = Waqtigu aad buu u dhow yahay, markaa mar kale ku xasuusin maayo.
reminder-was =
    <b>{ $about }</b>
    Waqtigu wuxuu ahaa: { $day }, { $time }. Haddii aadan tegin, wac oo sheeg sababta.
reminder-class =
    <b>Cashar: { $course }</b>
    { $day }, { $time }
button-in-an-hour = Saacad ka dib i xasuusi
reminder-again = Mar kale ayaan kuu soo qori doonaa: { $time }.
reminder-discreet = Xasuusin baad leedahay.
button-show = I tus
reminders-off = Xasuusin dambe kuu soo diri maayo. Ballamahaaga iyo fasalladaadu weli waa halkan. Mar kale ma rabtaa xasuusin? Badhanka taabo.
reminders-on = Xasuusintii waa laguu soo celiyay. Hadda ka dib waan ku xasuusinayaa.
reminders-settings = Maxaad rabtaa inaad beddesho?
button-reminders-on = Bilow xasuusinta
button-reminders-off = Jooji xasuusinta
discreet-on = Hadda ka dib waxaan qorayaa oo keliya “Xasuusin baad leedahay”. Taabo si aad u aragto waxay tahay.
discreet-off = Hadda ka dib xasuusin kasta waxay sheegaysaa waxay ku saabsan tahay.
button-discreet-on = Qari waxay ku saabsan tahay
button-discreet-off = Muuji waxay ku saabsan tahay
button-reminder-settings = Xasuusintayda
