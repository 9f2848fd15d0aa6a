# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# Det første, man ser: bottens navn (højst 64 tegn), det korte om den (120), det i den tomme chat (512).
# $municipality: kommunens navn
bot-name = Vejviser: hjælp til nye
bot-short = Spørg om kurser, bolig, læge, skole, penge og papirer. Gratis og på dit sprog. Sted: { $municipality }
bot-description =
    Spørg mig om kurser, bolig, læge, skole, penge og papirer.
    Skriv på dit sprog, eller tryk på en knap. Det er gratis.
    Jeg er et computerprogram. Du kan også tale med et menneske.
    Sted: { $municipality }

group-hello = Jeg er Vejviser: Skriv til mig privat, så hjælper jeg med livet i { $municipality }. Når en koordinator skriver /link her, viser jeg gruppen, hvad familier mangler.

menu-work = Kurser og arbejde
menu-papers = Papirer og penge
menu-home = Bolig
menu-family = Familie og læge
menu-things = Ting og hjælp
menu-people = Tal med nogen

role-can-volunteer = Du kan se, hvad familier mangler, og sige, hvad du kan komme med.
role-can-coordinator = Du kan se, hvad familier mangler, holde øje med jeres ønsker og invitere frivillige.
role-can-staff = Du kan lave aftaler, melde lukkedage, skrive til mange og rette oplysninger.
role-can-admin = Du kan det samme som medarbejdere. Du kan også give roller og se loggen.
