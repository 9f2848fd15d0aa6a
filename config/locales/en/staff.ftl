# English. Written by the project, not yet reviewed by a native speaker.
staff-menu = What do you want to do?
not-allowed = Only those who work here can do that.
role-given = You can do more here now. Your role: { $role }.
right-volunteer = volunteer
right-coordinator = coordinator
right-staff = staff
right-admin = administrator
button-staff = For staff
button-made-add = New appointment for somebody
button-made-list = Appointments I made
button-class-new = New class
button-classes = Classes
button-closure-add = Close for some days
button-closures = Closed days
made-when-ask = Day and time? For example: { $example }
made-about-ask = { $day }, { $time }. What is it?
made-contact-ask = With whom?
made-contact-none = Nobody by name
made-ready = Appointment { $number }: { $about }, { $day }, { $time }. Put this code on the letter. One person can use it, until { $until }.
made-none = You have made no appointments.
made-head = <b>Appointments that you made:</b>
made-line = { $number }: { $about }, { $day }, { $time }. { $state }
state-waiting = Not scanned yet.
state-taken = Will be reminded.
state-coming = Is coming.
state-not-coming = Cannot come.
made-moved = Moved. The person has been told, if the code was used.
made-cancelled = Cancelled. The person has been told, if the code was used.
button-new-code = New code
code-renewed = The old code no longer works. Whoever used it has seen the day, time and place. Move the appointment if that may be dangerous.
code-ended = The code on your letter is no longer valid. I will no longer remind you of that appointment. If the appointment is yours, ask the municipality.
scan-again = Appointment { $number }: Somebody else has also scanned the code on the letter. I did not show the appointment. Call the person whose appointment it is. If the code is in the wrong hands, make a new code.
scan-help = Appointment { $number }: The person who used the code first is asking for help. The other person who scanned the code is a stranger. Call the person whose appointment it is, and make a new code.
made-answer = Appointment { $number }: { $about }, { $day }, { $time }. { $state }
moved-notice =
    <b>Your appointment has a new time: { $about }</b>
    { $day }, { $time }
    The old time was { $oldday }, { $oldtime }.
cancelled-notice =
    <b>Your appointment is cancelled: { $about }</b>
    It was { $day }, { $time }. You do not need to come.
link-offer =
    You have an appointment:
    <b>{ $about }</b>
    { $day }, { $time }
    Shall I remind you?
link-used = Somebody else has used this code. Ask the one who gave it to you.
scan-ask = The code on your letter was scanned with another phone. I did not show your appointment there: { $day }, { $time }. Was it you or your family?
button-scan-fine = Yes, that is fine
button-scan-help = No, help me
scan-help-told = I have told the municipality. You can also call:
link-unknown = This code does not work. Ask the one who gave it to you.
appointment-with = With { $name }.
code-below = Scan the code with your phone. I will remind you in your language.
