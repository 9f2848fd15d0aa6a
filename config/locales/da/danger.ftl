# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
danger-call = <b>Ring { $phone } nu.</b> ({ $name })
danger-alarm = Hvis du eller en anden bliver slået eller kommer til skade nu: ring { $phone }

danger-violence_at_home = Hvis du kan, så gå et sted hen, hvor der er andre mennesker. Den, der tager telefonen, kan også hjælpe dig med et sikkert sted at bo (krisecenter).
danger-sexual_abuse = Det er ikke din skyld. En læge kan undersøge dig, og du kan få hjælp. Det kan du også uden at tale med politiet.
danger-child_abuse = Du må gerne ringe, også selv om du ikke er sikker.
danger-suicide = Sig i telefonen, hvis du tænker på at dø. Bed nogen om at blive hos dig, også efter samtalen.
danger-acute_illness = Sig, hvor du er, og hvad der er sket. Læg ikke på.
danger-fire_or_crime = Gå et sikkert sted hen, hvis du kan. Sig i telefonen, hvor det sker, og hvor du er.
danger-fleeing_or_hiding = Den, der tager telefonen, kan hjælpe dig med at finde et sikkert sted. Du behøver ikke sige dit navn.
danger-no_place_tonight = Sig, at du ikke har et sted at sove i nat. Om aftenen og natten kan politiet få fat i kommunens vagt.
danger-threats = Svar ikke på truslerne, og slet dem ikke: De er beviser.

danger-safe = <b>Kan du skrive her uden fare?</b> Hvis andre kan læse din telefon: Slet denne chat, så snart du er færdig. Hold fingeren på den i listen over chats, og tryk på »Slet«.
danger-possible = Hvis du er i fare, så tryk på knappen.
button-danger = Er du i fare?
button-no-danger = Jeg er ikke i fare
