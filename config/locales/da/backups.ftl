# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = Jeg er gendannet fra en sikkerhedskopi. Den er fra: { $day }, { $time }. Hvad der er sket siden, ved jeg ikke. Se på rollerne: nogle roller, der er fjernet siden, virker måske igen.
