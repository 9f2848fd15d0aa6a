# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $about, $day, $time: hvem, dag og klokkeslæt. $times: hvornår påmindelserne kommer
reminder =
    <b>Husk: { $about }</b>
    { $day }, { $time }
reminders-come = Jeg skriver til dig: { $times }.
reminders-too-late = Det er så snart, at jeg ikke minder dig om det igen.
reminder-was =
    <b>{ $about }</b>
    Det var { $day }, { $time }. Var du der ikke, så ring og sig hvorfor.
reminder-class =
    <b>Undervisning: { $course }</b>
    { $day }, { $time }
button-in-an-hour = Mind mig om det om en time
reminder-again = Jeg skriver til dig igen: { $time }.
reminder-discreet = Du har en påmindelse.
button-show = Vis den
reminders-off = Jeg sender dig ikke flere påmindelser. Dine aftaler og hold er her stadig. Vil du have påmindelser igen? Tryk på knappen.
reminders-on = Du får påmindelser igen.
reminders-settings = Hvad vil du ændre?
button-reminders-on = Start påmindelser
button-reminders-off = Stop påmindelser
discreet-on = Fra nu af skriver jeg kun »Du har en påmindelse«. Tryk på den for at se, hvad det er.
discreet-off = Fra nu af står der i hver påmindelse, hvad den handler om.
button-discreet-on = Skjul, hvad det handler om
button-discreet-off = Vis, hvad det handler om
button-reminder-settings = Mine påmindelser
