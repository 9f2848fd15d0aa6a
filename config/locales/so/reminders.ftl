# Somali. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = Weli koorsooyinka kuma xasuusin karo. Waa kuwan saacadaha. Ku qor jadwalka telefoonkaaga.
reminders-off = Xasuusin dambe kuu soo diri maayo. Ballamahaagu weli waa halkan. Haddii aad mar kale rabto xasuusin, ballanta mar kale ii soo qor.
reminder =
    <b>Xusuuso: { $about }</b>
    { $day }, { $time }
reminders-come = Waan kuu soo qori doonaa: { $times }.
reminders-too-late = Aad bay u dhow dahay, markaa mar kale ku xasuusin maayo.
