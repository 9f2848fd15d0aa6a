# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $language: sprogets navn. $since: dagen, hvor personen første gang skrev
privacy = <b>Det gemmer jeg om dig:</b>
    • dit chatnummer i Telegram
    • dit sprog: { $language }
    • hvornår du skrev første gang: { $since }
    • det sidste emne, vi talte om
    • mine svar til dig, i { $days } dage

    Jeg gemmer ikke det, du skriver. Jeg gemmer aldrig dit CPR-nummer.
button-forget = Slet alt om mig
privacy-confirm = Skal jeg slette alt, jeg ved om dig?
privacy-forgotten = Nu er alt om dig slettet. Skriv /start, hvis du vil begynde igen.
