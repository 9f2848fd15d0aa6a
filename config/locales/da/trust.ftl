# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
button-block = Ikke mødes mere
block-ask = Skal jeg holde op med at sætte dig sammen med den anden? Den anden får ikke at vide hvorfor.
button-block-yes = Ja, ikke mere
block-done = Godt. Jeg sætter jer ikke sammen igen.
claim-ended = { $items }: Det bliver ikke til noget alligevel. Tak, fordi du ville hjælpe.
button-missed = Den anden kom ikke
missed-done = Det er jeg ked af. Jeg har skrevet det op. Find en ny tid, eller lad en anden hjælpe.
missed-notice = { $items }: I mødtes ikke. Find en ny tid.
missed-often = En person kommer tit ikke til det, der er aftalt. Antal gange: { $count }. Sidst: nr. { $number }.
case-missed-family = Antal gange, familien ikke kom: { $count }.
case-missed-helper = Antal gange, hjælperen ikke kom: { $count }.
