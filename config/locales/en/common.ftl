# English. Written by the project, not yet reviewed by a native speaker.
## Under answers
stale-note = <i>This is from { $date }. Ask if it is still right: { $name }, { $phone }</i>
either = { $one } or { $other }
list-item = • { $item }
quota-over = You have done this many times now. You can do it again from: { $day }, { $time }.

## Buttons
button-danish = Show in Danish
button-where = Where is it?
button-when = When is it?
button-who = Who can I call?
button-help = What help do I get?
button-remind = Remind me
button-menu = Menu
button-no = No

## Commands
command-start = Start
command-menu = What can I ask about?
command-jobcafe = Jobcafé: opening hours
command-courses = Courses: times and places
command-call = Who can I call?
command-emergency = Emergency: 112
command-language = Change language
command-privacy = What does the bot know about me?
command-mine = My appointments, things and classes
command-staff = For staff
command-board = What families need
command-languages = Languages I read
command-overview = Overview of requests
command-roles = Roles and invitations
command-audit = Log: refusals and roles
