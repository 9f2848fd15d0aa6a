# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
danger-call = <b>Ring { $phone } nu.</b> ({ $name })
danger-alarm = Hvis nogen bliver slået eller kommer til skade nu: ring { $phone }

danger-violence_at_home = Hvis du kan, så gå et sted hen, hvor der er andre mennesker. I telefonen kan de også hjælpe dig med et sikkert sted at bo (krisecenter).
danger-sexual_abuse = Det er ikke din skyld. Du kan blive undersøgt og få hjælp, også hvis du ikke vil tale med politiet.
danger-child_abuse = Du må gerne ringe, også selv om du ikke er sikker.
danger-suicide = Fortæl dem, hvordan du har det. Bed nogen om at blive hos dig, til du har talt med dem.
danger-acute_illness = Sig, hvor du er, og hvad der er sket. Læg ikke på.
danger-fire_or_crime = Gå først et sikkert sted hen. Sig, hvor du er.
danger-fleeing_or_hiding = De kan hjælpe dig med at finde et sikkert sted. Du behøver ikke sige dit navn.
danger-no_place_tonight = Sig, at du ikke har et sted at sove i nat. Om aftenen og natten kan politiet få fat i kommunens vagt.
danger-threats = Svar ikke på truslerne, og slet dem ikke: De er beviser.

danger-safe = <b>Kan du skrive her uden fare?</b> Hvis andre kan læse din telefon: Slet denne chat, når du er færdig. Hold fingeren på den i listen over chats, og tryk på »Slet«.
danger-possible = Hvis du er i fare, så tryk på knappen.
button-danger = Er du i fare?
button-no-danger = Jeg er ikke i fare
