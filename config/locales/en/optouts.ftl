# English. Written by the project, not yet reviewed by a native speaker.
command-messages = Which messages you get
optout-news = No more news
optout-courses = No more about courses
optout-donations = No more about things
optout-done = You no longer get these messages. I still remind you of your own appointments.
optin-done = You get them again.
optout-list = Which messages do you want? Press one to switch it on or off. I always remind you of your own appointments.
privacy-broadcasts = Messages from the municipality: I note which messages you got and what you pressed. I keep that for { $days } days. I also note which kinds of messages you do not want. I keep that until you change it. If you told me your town, I keep it until you change it.
