# Kurmanji. Written by the project, not yet reviewed by a native speaker.
understood = <b>{ $about }</b>
do-you-mean = Mebesta te ev e?
button-not-this = Ne ev
not-this = Bibore. Mebesta te yek ji van e?
only-when-pressed = Ez vê yekê tenê wê demê dikim ku tu bişkokê bitikînî.
