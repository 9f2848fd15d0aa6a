# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

talk-to-human = می‌توانید به یک انسان زنگ بزنید:
