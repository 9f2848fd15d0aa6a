# Arabic. Written by the project, not yet reviewed by a native speaker.

talk-to-human = يمكنكم أن تتصلوا بإنسان هنا:
