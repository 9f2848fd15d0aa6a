# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
button-address = Adressen
address-ask = Hvor er det? Skriv vej, nummer og etage. Kun den, du skal mødes med, får adressen. Jeg sletter den bagefter.
address-wanted = Den anden har brug for adressen. Tryk på knappen med huset, og skriv den.
address-missing = Adressen er her ikke endnu. Du får den, når den er skrevet.
address-is =
    Adressen til jeres møde ({ $items }):
    <b>{ $address }</b>
address-given = Nu har den anden adressen. Jeg sletter den, når I er færdige.
address-over = Adressen er slettet.
