# English. Written by the project, not yet reviewed by a native speaker.
talk-to-human = You can call a person:
