# Pashto. Written by the project, not yet reviewed by a native speaker.

talk-to-human = انسان ته زنګ وهلی شئ:
