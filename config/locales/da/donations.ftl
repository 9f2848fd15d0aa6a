# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
request-items-ask = Hvad mangler du? Tryk på de ting, du mangler, og så på »Færdig«. Eller skriv det.
request-note-ask = Er der andet, der er vigtigt? Størrelse, farve? Skriv det her.
button-nothing-more = Ikke mere
request-soon-ask = Hvor hurtigt?
soon-week = Denne uge
soon-month = Denne måned
soon-later = Det kan vente
request-area-ask = I hvilken by bor du?
request-confirm =
    Er det rigtigt?
    <b>{ $items }</b>
    { $note }
    { $soon }. { $area }.
    Mangler der noget? Skriv det, eller send et billede.
button-send = Send
request-sent = Sendt. Nu kan frivillige se det. Jeg skriver til dig, når nogen har det. De ser ikke dit navn.
note-number = Skriv det uden telefonnummer og CPR-nummer. Ingen har brug for dem her.
requests-many = Du har { $count } åbne ønsker. Vent, eller slet et.
requests-none = Du har ingen åbne ønsker.
requests-head = <b>Dine ønsker:</b>
request-card = <b>{ $items }</b>. { $soon }. { $area }.
request-note = »{ $text }« ({ $language })
request-number = <b>Nr. { $number }</b>
request-open = Ingen har det endnu.
request-claimed = Nogen har det.
request-arranged = Tid og sted er aftalt.
request-handed-over = Afleveret.
request-closed = Lukket.
button-no-longer = Slet: { $items }
request-withdrawn = Slettet. Ingen kommer med det.
request-withdrawn-notice = Familien har ikke længere brug for dette:
request-claimed-notice = Gode nyheder! Nogen har det her til dig: { $items }. De foreslår snart en tid.
request-open-again = { $items }: Den, der ville give det, kan ikke alligevel. Dit ønske er åbent igen.
button-board-open = Hvad familier mangler
button-board-mine = Hvad jeg har taget
board-open = <b>Hvad familier mangler:</b>
board-mine = <b>Hvad du har taget:</b>
board-empty = Her er ikke noget lige nu.
button-claim = Jeg tager den
button-release = Jeg kan ikke alligevel
button-propose = Foreslå tider
claim-yours = Nu er det dig, der hjælper. Foreslå, hvornår og hvor I kan mødes.
claim-late = En anden var først. Din plads på ventelisten: { $place }.
claim-over = Det er slut. Tak!
claim-released = Tak, fordi du siger det. Nu kan en anden tage det.
claim-waits = Du sagde ja til dette på denne dag: { $day }. Ingen tid er aftalt endnu. Foreslå en, eller lad en anden tage det.
claim-ran-out = Dette er åbent for andre igen, fordi der ikke blev aftalt en tid:
meet-times-ask = Hvornår kan du? Tryk på alle de tider, der passer dig, og så på »Færdig«. Eller skriv dag og klokkeslæt.
meet-place-ask = Hvor?
place-home = Hjemme hos familien
place-mine = Hos mig
place-yours = hos dig
place-theirs = hos den anden
meet-sent = Sendt. Jeg skriver til dig, når familien har valgt.
meet-proposed = { $items }: Hvornår passer det dig? Sted: { $place }.
meet-agreed =
    <b>Aftalt: { $items }</b>
    { $day }, { $time }, { $place }
    Kodeord: <b>{ $code }</b>. I har begge fået det.
meet-changed = { $items }: Tiden skal laves om. Der kommer nye tider.
handover-ask = { $items }: Er det blevet afleveret?
button-handed-over = Afleveret
handover-thanks = Tak!
handover-waits = Har ikke sagt endnu, at det er afleveret: { $who }
handover-said = Siger, at det er afleveret: { $who }
from-other = Besked om jeres møde: <b>{ $text }</b>
from-other-text = Besked om jeres møde ({ $language }): »{ $text }«
passed-on = Jeg har givet det videre.
button-write = Skriv noget
write-ask = Skriv det. Jeg giver det videre, som det er. Du kan også sende en talebesked.
say-outside = Jeg er udenfor
say-late = Jeg kommer et kvarter for sent
say-elevator = Er der elevator?
say-carry = Hvor mange kan bære?
say-yes = Ja
say-no = Nej
group-how = Skriv /link i jeres frivilliggruppe.
group-linked = Fra nu af får gruppen en besked om hvert ønske.
thing-clothes = tøj
thing-winter_clothes = vintertøj
thing-shoes = sko
thing-furniture = møbler
thing-bed = seng
thing-table = bord
thing-chair = stol
thing-sofa = sofa
thing-bicycle = cykel
thing-lamp = lampe
thing-kitchenware = køkkenting
thing-baby_gear = babyting
thing-toys = legetøj
thing-bedding = dyner og puder
thing-other = noget andet
offer-items-ask = Hvad vil du give væk? Tryk på de ting, du vil give, og så på »Færdig«. Eller skriv det.
offer-note-ask = Er der andet at sige om det? Størrelse, farve? Skriv det her.
offer-until-ask = Hvor længe kan det hentes?
offer-bring-ask = Kan du komme med det?
bring-yes = Jeg kan komme med det
bring-no = Det skal hentes
offer-confirm =
    Er det rigtigt?
    <b>{ $items }</b>
    { $note }
    { $condition }
    Indtil { $until }
    { $bring }
    Mangler der noget? Skriv det, eller send et billede.
offer-card = <b>{ $items }</b>. { $bring }.
offer-sent = Tak! Jeg spørger de familier, der mangler det, en ad gangen.
offer-ask = Nogen vil gerne give dig det her: { $items }. Vil du have det?
button-offer-yes = Ja tak
button-offer-no = Nej tak
offer-yes-done = Godt. Du får snart tider at vælge imellem.
offer-no-done = Godt. Jeg spørger en anden.
offer-taken = En familie vil gerne have det her: { $items }. Foreslå, hvornår og hvor:
offer-ran-out = Ingen har haft brug for det her: { $items }. Tiden er gået. Tak alligevel!
offers-that-fit = <b>Tilbud, der kan passe:</b>
offers-head = <b>Det, du vil give væk:</b>
offer-open = Ingen har sagt ja endnu.
offer-asked = Jeg spørger en familie.
offer-promised = En familie vil gerne have det.
button-overview = Overblik
overview-head = <b>Ønsker lige nu:</b>
overview-line = • { $what }: { $count }
overview-most = <b>Det har flest brug for:</b>
overview-stuck = <b>Her sker ikke noget:</b>
overview-since = Sidst ændret: { $day }.
button-free = Lad en anden hjælpe
reason-elsewhere = Lukket: fik det et andet sted
reason-silent = Lukket: svarer ikke
reason-unfit = Lukket: ikke noget for os
request-closed-notice = { $items }. { $reason }.
button-report = Anmeld
report-done = Jeg har sagt det til koordinatorerne. De kan se, hvad der er skrevet om dette.
report-notice = <b>Anmeldt: nr. { $number }</b>
relay-family = Familien: »{ $text }« ({ $language })
relay-helper = Hjælperen: »{ $text }« ({ $language })
photo-ask = Har du et billede? Send det her.
button-no-photo = Intet billede
kind-age = { $youngest }–{ $oldest } år
thing-kinds = { $thing }: { $kinds }
details-ask = { $thing }: Hvor mange? Tryk én gang for hver, og så på »Færdig«.
kind-baby = baby
kind-child = barn
kind-woman = kvinde
kind-man = mand
kind-cot = babyseng
kind-single = en person
kind-double = to personer
place-helper = Hos hjælperen
meet-sent-helper = Sendt. Jeg skriver til dig, når hjælperen har valgt.
edit-ask = Hvad skal laves om?
edit-items = Ting
edit-details = Hvor mange
edit-note = Tekst
edit-photo = Billede
edit-photos = Billeder
edit-soon = Hvor hurtigt
edit-area = By
edit-condition = Stand
edit-until = Hvor længe
edit-bring = Hente eller bringe
button-change-it = Lav om
request-changed = Lavet om. Sådan ser de frivillige det nu.
