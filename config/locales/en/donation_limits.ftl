# English. Written by the project, not yet reviewed by a native speaker.
button-more = Ask for more
more-sent = I have asked the coordinators. I will write to you when they answer.
more-notice = The family of request No. { $number } has { $count } open requests and would like to ask for more. May they?
button-lift = Yes, they may ask for more
lift-done = Good. The family is told.
lifted-notice = You can ask for more things now.
