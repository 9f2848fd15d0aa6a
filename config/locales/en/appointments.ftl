# English. Written by the project, not yet reviewed by a native speaker.
appointment-which = Which one do you mean?
appointment-day-ask = Which day?
appointment-hour-ask = { $day }. What time?
appointment-about-ask = { $day }, { $time }. Who will you meet?
appointment-confirm =
    Is this right?
    <b>{ $about }</b>
    { $day }, { $time }
appointment-past = That time has passed.
appointment-kept =
    I have noted it:
    <b>{ $about }</b>
    { $day }, { $time }
appointments-none = You have no appointments here.
appointments-head = <b>Your appointments:</b>
appointment-line = • { $day }, { $time }: { $about }
appointment-cancelled = Deleted: { $about }, { $day }, { $time }. I will not remind you. If you cannot come, tell the people you were going to meet, too.
appointment-good = Good. Bring your letter if you got one.
appointment-cannot = Call and say that you cannot come:
about-doctor = doctor
about-dentist = dentist
about-jobcenter = Jobcenter
about-municipality = the municipality
about-school = school
about-other = an appointment
only-day = { $day }
only-time = { $time }
day-and-time = { $day }, { $time }
button-remind-me = Yes, remind me
button-other-time = Another time
button-coming = I am coming
button-not-coming = I cannot come
appointment-no-such-day = There is no such day.
appointment-which-year = That is far in the future. Which day do you mean?
appointments-many = You have { $count } appointments here. I cannot keep more. Delete one first.
appointment-place-ask = { $about }: { $day }, { $time }. Where is it?
place-elsewhere = Another place
appointment-place = 📍 { $place }
appointment-changed = The new time is noted. The old one is gone.
button-change = Change the time
button-delete = Delete
about-hospital = hospital
about-lang_school = language school
about-bank = bank
about-police = police
about-lawyer = lawyer
about-deadline = last day in a letter
appointment-place-how = Write where it is, or send the place with 📎.
