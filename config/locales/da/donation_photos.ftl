# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
photos-ask = Har du billeder? Send op til { $count }.
photos-more = Jeg har billedet. Send flere, eller tryk på »Færdig«.
photos-enough = Jeg kan kun modtage { $count } billeder. Tryk på »Færdig«.
condition-ask = Er det nyt eller brugt?
condition-new = Nyt
condition-good = Brugt, i god stand
condition-worn = Slidt, men virker
photo-too-large = Billedet er for stort. Send et mindre, eller send det som almindeligt foto.
photo-broken = Jeg kan ikke åbne billedet. Send et andet.
photo-later = Jeg kan ikke hente billedet lige nu. Send det igen om lidt.
photo-kept = Jeg har billedet.
photos-full = Jeg kan kun modtage { $count } billeder.
