# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.

## Under svar
# $date: dagen, hvor oplysningen sidst blev tjekket. $name, $phone: den, man kan spørge.
stale-note = <i>Dette er fra { $date }. Spørg, om det stadig passer: { $name }, { $phone }</i>
# To ting at vælge imellem
either = { $one } eller { $other }
list-item = • { $item }
# $day, $time: hvornår det virker igen
quota-over = Det har du gjort mange gange nu. Du kan gøre det igen fra: { $day }, { $time }.

## Knapper
button-danish = Vis på dansk
button-where = Hvor er det?
button-when = Hvornår er det?
button-who = Hvem kan jeg ringe til?
button-help = Hvad får jeg hjælp til?
button-remind = Mind mig om det
button-menu = Menu
button-no = Nej

## Kommandoer, som Telegram viser i menuen
command-start = Start
command-menu = Hvad kan jeg spørge om?
command-jobcafe = Jobcafé: åbningstider
command-courses = Kurser: tider og steder
command-call = Hvem kan jeg ringe til?
command-emergency = Akut hjælp: 112
command-language = Skift sprog
command-privacy = Hvad ved botten om mig?
command-mine = Mine aftaler, ting og hold
command-staff = For medarbejdere
command-board = Hvad familier har brug for
command-languages = Sprog, jeg læser
command-overview = Overblik over ønsker
command-roles = Roller og invitationer
command-audit = Log: afslag og roller
