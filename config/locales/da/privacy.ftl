# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $kept: i hvor mange dage uforståede spørgsmål gemmes. $language: sprogets navn. $since: dagen, hvor personen første gang skrev
privacy = <b>Det gemmer jeg om dig:</b>
    • dit chatnummer i Telegram
    • dit sprog: { $language }
    • hvornår du skrev første gang: { $since }
    • det sidste emne, vi talte om
    • dine aftaler, som jeg minder dig om
    • dine hold og de ting, du har bedt om
    • hvad du skriver til frivillige og familier, så jeg kan give det videre
    • mine svar til dig, i { $days } dage

    Andet, du skriver, gemmer jeg ikke.
    Forstår jeg ikke et spørgsmål, gemmer jeg det i { $kept } dage, så jeg kan lære af det. Der er ingen navne og tal i, og jeg gemmer ikke, hvem der skrev det.
    Jeg gemmer aldrig dit CPR-nummer.
button-forget = Slet alt om mig
privacy-confirm = Skal jeg slette alt, jeg ved om dig?
privacy-forgotten = Nu er alt om dig slettet. Skriv /start, hvis du vil begynde igen.
