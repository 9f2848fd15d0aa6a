# English. Written by the project, not yet reviewed by a native speaker.
command-town = Your town
town-ask = In which town do you live? Then you get what is meant for your town. I do not ask for your address.
town-kept = I keep that.
town-forgotten = It is deleted. I no longer know it.
