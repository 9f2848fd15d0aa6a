# English. Written by the project, not yet reviewed by a native speaker.
understood = <b>{ $about }</b>
do-you-mean = Do you mean this?
button-not-this = Not this
not-this = Sorry. Do you mean one of these?
only-when-pressed = I only do it when you press the button.
