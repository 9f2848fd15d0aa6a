# English. Written by the project, not yet reviewed by a native speaker.
button-more = Ask for more
more-sent = I have asked the coordinators. I will write to you when they answer.
more-notice = The family of request No. { $number } would like to ask for more things. Open requests: { $count }. Can they?
button-lift = Yes, they can ask for more
lift-done = Good. The family will be told.
lifted-notice = You can ask for more things now.
