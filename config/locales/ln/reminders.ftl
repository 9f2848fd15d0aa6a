# Lingala. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = Nakoki naino kokundwela yo ba cours te. Tala ba ngonga. Koma yango na calendrier ya téléphone na yo.
reminders-off = Nakotindela yo lisusu makambo ya kokanisela te. Ba rendez-vous na yo ezali kaka awa. Soki olingi lisusu nakanisela yo, komela nga rendez-vous lisusu.
reminder =
    <b>Kobosana te: { $about }</b>
    { $day }, { $time }
reminders-come = Nakokomela yo: { $times }.
reminders-too-late = Ezali pene mingi, yango wana nakokanisela yo lisusu te.
