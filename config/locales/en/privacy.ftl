# English. Written by the project, not yet reviewed by a native speaker.
privacy = <b>This is what I keep about you:</b>
    • your chat number in Telegram
    • your language: { $language }
    • when you wrote for the first time: { $since }
    • the last thing we talked about
    • your appointments that I remind you of
    • your classes, and the things that you asked for
    • what you write to volunteers and families, so that I can pass it on
    • my answers to you, for { $days } days

    Anything else that you write I do not keep.
    If I do not understand a question, I keep it for { $kept } days, so that I can learn from it. I leave out names and numbers, and I do not keep who wrote it.
    I never keep your CPR number.
button-forget = Delete all about me
privacy-confirm = Shall I delete everything I know about you?
privacy-forgotten = Now everything about you is deleted. Write /start if you want to begin again.
