# English. Written by the project, not yet reviewed by a native speaker.
command-town = Your town
town-ask = In which town do you live? Then you get what concerns your town. I do not ask for your address.
town-kept = I remember that.
town-forgotten = I have forgotten it again.
