# English. Written by the project, not yet reviewed by a native speaker.
appointment-add = I cannot remind you of appointments yet. Write the appointment in your phone's calendar today, and keep the letter. Not sure about the time? Call:
appointment-list = I do not keep any appointments yet. Look in your letter or in Digital Post. If you are not sure, call:
appointment-cancel = I cannot cancel appointments. Call your caseworker (sagsbehandler) as soon as you know that you cannot come:
