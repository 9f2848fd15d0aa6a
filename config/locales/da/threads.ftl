# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
button-thread-open = Skriv til et menneske her
button-ask-person = Spørg et menneske
thread-opened = Skriv dit spørgsmål her, også hvis du har skrevet det før. En person, der arbejder i kommunen, læser det og svarer her. Personen ser ikke dit navn. Jeg blander mig ikke, før du trykker på den sidste knap.
thread-read-later = Der er ingen på arbejde nu. Nogen læser det: { $day }, { $time }.
thread-cpr = Jeg har fjernet et CPR-nummer. Ingen her har brug for det.
button-thread-name = Vis mit navn
thread-named = Nu kan de se dit fornavn: { $name }.
button-thread-done = Færdig, tak
thread-over = Samtalen er slut.
thread-ended = Kommunen har afsluttet samtalen. Du kan skrive igen.
thread-silent = Samtalen er slut, for ingen har skrevet i nogle dage.
thread-answer =
    <b>Fra et menneske i kommunen:</b>
    { $text }
button-unclear = Oversæt det, tak
interpret-asked = Jeg har spurgt frivillige, der læser dette sprog: { $language }. De kan se svaret, men ikke hvem du er.
interpret-asked-both = Jeg har spurgt frivillige, der læser begge sprog: { $languages }. De kan se teksten, men ikke hvem der har skrevet den.
interpret-nobody = Lige nu kender jeg ingen, der kan oversætte det. Her er et menneske, du kan ringe til:
interpret-nobody-both = Lige nu kender jeg ingen, der læser begge sprog: { $languages }.
interpret-text =
    <b>Oversat af en frivillig ({ $language }):</b>
    { $text }
interpret-wrong = Oversættelsen, du fik, er forkert. Gør ikke det, der står i den. Der kommer en rettelse.
thread-not-taken = Undskyld, ingen har haft tid endnu. Dit spørgsmål er der stadig. Du kan også ringe:
thread-unreachable = Lige nu kan du ikke skrive til et menneske her. Du kan ringe:
button-tell-me = Sig til, når du ved det
tell-me-kept = Godt. Jeg skriver til dig, når et menneske har svaret. Indtil da gemmer jeg, at det var dig, der spurgte. Jeg gemmer det i højst { $days } dage.
answer-for-you =
    Du spurgte: »{ $question }«
    <b>Et menneske i kommunen svarer:</b>
    { $text }
privacy-threads = Skriver du til et menneske i kommunen, giver jeg det videre uden dit navn. Jeg gemmer det i { $days } dage. Kommunen kan stadig læse det i sin gruppe. Vil du have besked, når jeg kender et svar? Så gemmer jeg i { $kept } dage, at det var dig, der spurgte.
interpret-wanted =
    Kan du oversætte dette? Til: { $language }.
    { $text }
button-interpret = Jeg oversætter
interpret-ask = Skriv oversættelsen her. Jeg giver den videre, som den er.
interpret-thanks = Tusind tak! Jeg har givet den videre.
interpret-late = En anden har taget den. Tak alligevel!
thread-card = <b>Person { $number }</b>, { $language }
thread-message = <b>{ $number }</b> ({ $language }): { $text }
thread-how = Svar på denne besked. Jeg giver svaret videre. Har gruppen emner? Så går alt, hvad I skriver i emnet, til personen.
thread-free = Ingen har taget den.
thread-taken = Taget af { $name }.
button-thread-close = Luk
thread-called = Person { $number } hedder { $name }.
thread-thanked = Person { $number } siger tak og er færdig.
thread-gone = Person { $number } kan ikke nås mere. Samtalen er lukket.
thread-waits = Ingen har svaret person { $number } endnu. Kan en af jer gøre det?
thread-only-text = Jeg kan kun give tekst, billeder, talebeskeder og filer videre.
button-answer-keep = Gem dette svar
answer-kept = Gemt som kladde.
answer-same = <b>Andre har spurgt om noget, der ligner, og vil gerne vide det:</b>
button-spread = Send til dem ({ $count })
answer-spread-done = Sendt. Personer: { $count }.
staff-group-how = Skriv /link staff i medarbejdernes gruppe.
staff-group-linked = Fra nu af får gruppen det, folk skriver til kommunen.
staff-group-unlinked = Gruppen får ikke flere beskeder.
staff-group-ask = Nummer { $number } vil have, at det, folk skriver til kommunen, kommer i en ny gruppe. Sig kun ja, hvis du ved, at det er rigtigt.
button-staff-agree = Ja, skift gruppe
staff-group-moved = Det, folk skriver til kommunen, kommer nu i en ny gruppe. Bad om det: nummer { $asked }. Sagde ja: nummer { $agreed }.
interpret-asked-for = Personen forstår ikke svaret. Jeg har spurgt frivillige, der læser dette sprog: { $language }.
interpret-none = Personen forstår ikke svaret, og jeg kender ingen, der læser dette sprog: { $language }. Kan I ringe eller finde en tolk?
interpret-given = En frivillig har oversat svaret. Sprog: { $language }.
button-interpret-wrong = Den er forkert
interpret-wrong-told = Personen ved nu, at oversættelsen er forkert. Skriv svaret igen.
