# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
## De første uger
first-weeks-arrival = <b>Når du kommer:</b>
first-weeks-week = <b>Den første uge:</b>
first-weeks-month = <b>Den første måned:</b>
step-met_by_housing_officer = En medarbejder fra kommunen tager imod dig.
step-information_meeting = Du får at vide, hvad der sker den første tid.
step-shown_home = Du ser din bolig.
step-house_rules = Du hører om husets regler.
step-course_start = Du begynder på kursus.
step-danish_placement = Du kommer til samtale på sprogskolen. De spørger til dit dansk.
step-help_cpr = Samtidig får du hjælp til at få et CPR-nummer.
step-help_nemkonto = Du får også hjælp til en bankkonto (NemKonto).
step-meeting_law = Et møde om lov og regler, kun for dig.
step-meeting_economy = Et møde om penge, sammen med andre.
step-meeting_job_education = Et møde om job og uddannelse, kun for dig.

## Læge
# $weeks: antal uger
doctor-rights = <b>Du har ret til læge. Det er gratis.</b>
    Det gælder fra den dag, du er i Danmark med opholdstilladelse. Det gælder også, før du får det gule kort (sundhedskort). Kortet tager tit { $weeks } uger.
doctor-refused = Siger lægen nej? Vis lægen denne tekst (på andre sprog: tryk først på »{ button-danish }«). Eller ring til din sagsbehandler.

## Penge
# $benefit: ydelsens navn i dag. $formerly: gamle navne. $date: næste dag, der udbetales
benefits-money = Pengene fra kommunen hedder nu <b>{ $benefit }</b> (før: { $formerly }). De bliver udbetalt den sidste hverdag i måneden.
benefits-next = Næste gang: { $date }.
benefits-help = I den første måned er der et møde om penge. Din sagsbehandler kan svare på spørgsmål.

## Ophold
# $from, $to: år
residence-permit = Den første opholdstilladelse gælder i { $from } til { $to } år. Det afhænger af din sag.
residence-more = Vil du forlænge den? Eller vil du rejse hjem for altid? Spørg din sagsbehandler, eller se { $url }

## MitID
# $mitid, $nemid: navnet nu og før
digital-id = <b>{ $mitid }</b> (før: { $nemid }) er din nøgle til banken og kommunen på nettet.
digital-post = Breve fra kommunen kommer i Digital Post ({ $eboks }). Læs dem hver uge.
digital-help = På kurset lærer du at bruge det. De frivillige hjælper med breve.
