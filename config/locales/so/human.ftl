# Somali. Written by the project, not yet reviewed by a native speaker.

talk-to-human = Qof ayaad wici kartaa:
