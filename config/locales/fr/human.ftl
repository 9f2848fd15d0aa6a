# French. Written by the project, not yet reviewed by a native speaker.
talk-to-human = Vous pouvez appeler une personne :
