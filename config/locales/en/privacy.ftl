# English. Written by the project, not yet reviewed by a native speaker.
privacy = <b>This is what I keep about you:</b>
    • your chat number in Telegram
    • your language: { $language }
    • when you wrote for the first time: { $since }
privacy-rest =
    I keep nothing else that you write.
    I never keep your CPR number.
kept-line = • { $what } – { $term }
kept-topic = the last thing we talked about
kept-wrote-on = the day you last wrote
kept-appointments = your appointments that I remind you about
kept-relays = what you write to volunteers and families, so that I can pass it on
kept-replies = my answers to you, for { $days } days
kept-unanswered = If I do not understand a question, I keep it for { $days } days and learn from it. I leave out names and numbers. I do not keep who wrote it.
kept-classes = your classes
kept-requests = what you asked for or offered, with your words and photos
kept-address = the address that you wrote for a meeting
kept-inbox = what you send, while it waits to be answered
kept-form = answers to questions that I am asking you just now
kept-wrongs = mistakes that you told me about, in your own words
kept-quotas = how often you asked for, offered, reported or wrote something
kept-settings = your choices: reminders, town, messages, and the secret address of your calendar
kept-blocks = whom you do not want to meet again, and who does not want to meet you. Also the times when you did not come. It is written as a code without a name
kept-audit = a log with your number here: what you changed, took, gave or were refused
kept-roles = your roles, your languages and your invitations
kept-work = what you made for others: appointments, messages, translations and answers
term-days = number of days at most: { $days }
term-over = number of days after it is over: { $days }
term-stay = until you delete everything or change it
term-left = even when you have deleted everything. Number of days: { $days }
button-privacy-all = Everything, in detail
button-privacy-more = What else do you keep about me?
button-forget = Delete all about me
privacy-confirm = Shall I delete everything I know about you?
privacy-forgotten = Now everything about you is deleted. Write /start if you want to begin again.
