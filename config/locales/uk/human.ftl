# Ukrainian. Written by the project, not yet reviewed by a native speaker.
talk-to-human = Ви можете зателефонувати людині:
