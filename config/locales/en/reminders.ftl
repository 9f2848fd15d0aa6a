# English. Written by the project, not yet reviewed by a native speaker.
reminder =
    <b>Remember: { $about }</b>
    { $day }, { $time }
reminders-come = I will write to you: { $times }.
reminders-too-late = It is so soon that I will not remind you again.
reminder-was =
    <b>{ $about }</b>
    This was { $day }, { $time }. If you were not there, call and say why.
reminder-class =
    <b>Class: { $course }</b>
    { $day }, { $time }
button-in-an-hour = Remind me in an hour
reminder-again = I will write to you again: { $time }.
reminder-discreet = You have a reminder.
button-show = Show it
reminders-off = I will send you no more reminders. Your appointments and classes are still here. Do you want reminders again? Press the button.
reminders-on = You get reminders again.
reminders-settings = What do you want to change?
button-reminders-on = Start reminders
button-reminders-off = Stop reminders
discreet-on = From now on I write only “You have a reminder”. Press it to see what it is.
discreet-off = From now on each reminder says what it is about.
button-discreet-on = Hide what it is about
button-discreet-off = Show what it is about
button-reminder-settings = My reminders
