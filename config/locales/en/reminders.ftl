# English. Written by the project, not yet reviewed by a native speaker.
class-reminders-on = I cannot remind you of courses yet. Here are the times. Write them in your phone's calendar.
reminders-off = I will send you no more reminders. Your appointments are still here. If you want reminders again, write the appointment to me again.
reminder =
    <b>Remember: { $about }</b>
    { $day }, { $time }
reminders-come = I will write to you: { $times }.
reminders-too-late = It is so soon that I will not remind you again.
