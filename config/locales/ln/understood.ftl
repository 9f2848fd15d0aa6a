# Lingala. Written by the project, not yet reviewed by a native speaker.
understood = <b>{ $about }</b>
do-you-mean = Olingi koloba oyo?
button-not-this = Oyo te
not-this = Limbisa. Olingi koloba moko ya makambo oyo?
only-when-pressed = Nakosala yango kaka soki ofini bouton.
