# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
command-messages = Hvilke beskeder du får
optout-news = Ikke mere nyt
optout-courses = Ikke mere om kurser
optout-donations = Ikke mere om ting
optout-done = De beskeder får du ikke mere. Dine egne aftaler minder jeg dig stadig om.
optin-done = Du får dem igen.
optout-list = Hvilke beskeder vil du have? Tryk på en for at slå den til eller fra. Dine egne aftaler minder jeg dig altid om.
privacy-broadcasts = Beskeder fra kommunen: Jeg gemmer, hvilke du fik, og hvad du trykkede på. Det gemmer jeg i { $days } dage. Jeg gemmer også, hvilke slags beskeder du ikke vil have, til du ændrer det. Har du fortalt, hvilken by du bor i, gemmer jeg det, til du ændrer det.
