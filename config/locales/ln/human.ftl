# Lingala. Written by the project, not yet reviewed by a native speaker.

talk-to-human = Okoki kobenga moto:
