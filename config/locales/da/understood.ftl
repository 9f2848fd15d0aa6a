# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
understood = <b>{ $about }</b>
do-you-mean = Mener du det her?
button-not-this = Ikke det
not-this = Undskyld. Mener du en af de her?
only-when-pressed = Jeg gør det kun, når du trykker på knappen.
