# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
class-reminders-on = Jeg kan ikke minde dig om kurser endnu. Her er tiderne. Skriv dem ind i telefonens kalender.
reminders-off = Jeg sender ingen påmindelser. Jeg skriver kun, når du skriver til mig. Vil du slette alt om dig, så tryk på knappen.
