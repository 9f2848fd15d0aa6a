# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $days: hvor længe botten gemmer sine svar. $municipality: kommunens navn. $date: dagen, hvor filen blev lavet
command-mydata = Alt, der er gemt om mig, som fil
command-forget = Slet alt om mig
told-first = Jeg gemmer dit chatnummer, dit sprog og det, du beder mig om at gemme.
    Så mange dage gemmer jeg mine svar: { $days }
    Ansvarlig: { $municipality }
    Se, hvad jeg gemmer: /privacy
    Slet alt: /forget
button-mydata = Få alt som fil
mydata-ask = Skal jeg sende en fil med alt, jeg gemmer om dig? Den, der har din telefon, kan læse den.
button-mydata-send = Ja, send
mydata-sent = Her er to filer om dig. Den første kan du læse. Den anden (JSON) er til computere. Slet dem her, hvis andre ikke må se dem.
mydata-title = Det er gemt om dig
mydata-made = Dato: { $date }
mydata-hidden = Hemmelige koder og det, der handler om andre, vises ikke her.
mydata-chat = Det, vi har skrevet til hinanden, er ikke med her. Vil du have det, så spørg her: { $municipality }
mydata-more = Alle detaljer er i den anden fil (JSON).
data-written = Skrevet
data-when = Hvornår
data-until = Indtil
data-words = Dine ord
data-place = Sted
data-language = Sprog
