# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-failed = Der kunne ikke laves en sikkerhedskopi af det, jeg ved. Loggen på serveren siger hvorfor.
backup-old = I mere end to dage er der ikke lavet en sikkerhedskopi af det, jeg ved.
backup-last = Den sidste: { $day }, { $time }
backup-none = Der er ingen endnu.
backup-restored = Jeg har fået en sikkerhedskopi tilbage. Den er fra: { $day }, { $time }. Hvad der er sket siden, ved jeg ikke. Se på rollerne: nogle, der er taget tilbage siden, virker måske igen.
