# English. Written by the project, not yet reviewed by a native speaker.
bot-name = Vejviser: help for newcomers
bot-short = Ask about courses, home, doctor, school, money and papers. Free, in your language. Place: { $municipality }
bot-description =
    Ask me about courses, home, doctor, school, money and papers.
    Write in your language, or press a button. It is free.
    I am a computer program. You can also talk to a person.
    Place: { $municipality }

group-hello = I am Vejviser: write to me in a private chat, and I help with life in { $municipality }. Once a coordinator writes /link here, I show the group what families need.

menu-work = Courses and work
menu-papers = Papers and money
menu-home = Home
menu-family = Family and doctor
menu-things = Things and help
menu-people = Talk to somebody

role-can-volunteer = You can see what families need, and say what you can bring.
role-can-coordinator = You can see what families need, follow the requests and invite volunteers.
role-can-staff = You can make appointments, announce when something is closed, write to many people and correct facts.
role-can-admin = You can do all that staff can do, give roles and see the log.
