# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
command-messages = Hvilke beskeder du får
optout-news = Ikke mere nyt
optout-courses = Ikke mere om kurser
optout-donations = Ikke mere om ting
optout-done = Dem får du ikke mere. Dine egne aftaler minder jeg dig stadig om.
optin-done = Du får dem igen.
optout-list = Hvilke beskeder vil du have? Tryk for at slå til og fra. Dine egne aftaler minder jeg dig altid om.
