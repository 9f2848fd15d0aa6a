# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
cpr-warning = ⚠ Skriv aldrig dit CPR-nummer her. Slet din besked. Jeg gemmer den ikke og giver den ikke videre.
note-contact = Skriv det uden e-mail, brugernavn og link. I kan skrive sammen gennem mig.
note-insult = Det giver jeg ikke videre. Skriv det venligt, så hjælper jeg gerne.
