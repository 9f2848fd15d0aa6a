# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $days: hvor længe noget gemmes. $what: hvad det er, kept-…; $term: hvor længe, term-…. $language: sprogets navn. $since: dagen, hvor personen første gang skrev
privacy = <b>Det gemmer jeg om dig:</b>
    • dit chatnummer i Telegram
    • dit sprog: { $language }
    • hvornår du skrev første gang: { $since }
privacy-rest =
    Andet, du skriver, gemmer jeg ikke.
    Jeg gemmer aldrig dit CPR-nummer.
kept-line = • { $what } – { $term }
kept-topic = det sidste emne, vi talte om
kept-wrote-on = den dag, du sidst skrev
kept-appointments = dine aftaler, som jeg minder dig om
kept-relays = det, du skriver til frivillige og familier, så jeg kan give det videre
kept-replies = mine svar til dig, i { $days } dage
kept-unanswered = Forstår jeg ikke et spørgsmål, gemmer jeg det i { $days } dage. Så kan jeg lære af det. Der er ingen navne og tal i, og jeg gemmer ikke, hvem der skrev det.
kept-classes = dine hold
kept-requests = det, du har bedt om eller tilbudt, med dine ord og billeder
kept-address = adressen, som du har skrevet til et møde
kept-inbox = det, du sender, mens det venter på svar
kept-form = svar på spørgsmål, som jeg er ved at stille dig
kept-wrongs = de fejl, du har fortalt om, med dine ord
kept-quotas = hvor ofte du har bedt om, tilbudt, anmeldt eller skrevet noget
kept-settings = dine valg: påmindelser, by, beskeder og den hemmelige adresse på din kalender
kept-blocks = hvem du ikke vil møde igen, og hvem der ikke vil møde dig. Også de gange, du ikke kom. Det er skrevet som en kode uden navn
kept-audit = en log med dit nummer her: hvad du ændrede, tog, gav eller fik nej til
kept-roles = dine roller, dine sprog og dine invitationer
kept-work = det, du har lavet for andre: aftaler, beskeder, oversættelser og svar
term-days = højst så mange dage: { $days }
term-over = så mange dage efter, at det er slut: { $days }
term-stay = til du sletter alt eller ændrer det
term-left = også når du har slettet alt. Så mange dage: { $days }
button-privacy-all = Se alt i detaljer
button-privacy-more = Hvad gemmer du ellers om mig?
button-forget = Slet alt om mig
privacy-confirm = Skal jeg slette alt, jeg ved om dig?
privacy-forgotten = Nu er alt om dig slettet. Skriv /start, hvis du vil begynde igen.
