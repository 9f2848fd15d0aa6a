# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $about, $day, $time: hvem, dag og klokkeslæt. $times: hvornår påmindelserne kommer
class-reminders-on = Jeg kan ikke minde dig om kurser endnu. Her er tiderne. Skriv dem ind i telefonens kalender.
reminders-off = Jeg sender dig ikke flere påmindelser. Dine aftaler er her stadig. Vil du have påmindelser igen, så skriv aftalen til mig på ny.
reminder =
    <b>Husk: { $about }</b>
    { $day }, { $time }
reminders-come = Jeg skriver til dig: { $times }.
reminders-too-late = Det er så snart, at jeg ikke minder dig om det igen.
