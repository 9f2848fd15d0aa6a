# Lingala. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = Nakoki naino kokundwela yo ba cours te. Tala ba ngonga. Koma yango na calendrier ya téléphone na yo.
reminders-off = Natindaka rappel te. Nakomaka kaka ntango yo okomeli nga. Soki olingi nalongola makambo na yo nyonso, fina bouton.
