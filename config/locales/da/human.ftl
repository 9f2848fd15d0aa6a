# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
talk-to-human = Du kan ringe til et menneske:
