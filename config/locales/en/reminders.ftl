# English. Written by the project, not yet reviewed by a native speaker.
class-reminders-on = I cannot remind you of courses yet. Here are the times. Write them in your phone's calendar.
reminders-off = I do not send reminders. I only write when you write to me. If you want to delete everything about you, press the button.
