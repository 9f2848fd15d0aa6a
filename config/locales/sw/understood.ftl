# Swahili. Written by the project, not yet reviewed by a native speaker.
understood = <b>{ $about }</b>
do-you-mean = Unamaanisha hili?
button-not-this = Si hili
not-this = Samahani. Unamaanisha mojawapo ya haya?
only-when-pressed = Sitafanya hivyo mpaka ubonyeze kitufe.
