# Swahili. Written by the project, not yet reviewed by a native speaker.
emergency = <b>Uko hatarini? Hali ni mbaya sana? Piga simu { $phone } sasa.</b>
    Gari la wagonjwa, polisi, zimamoto. Ni bure. Bonyeza namba iliyo hapa chini.
emergency-doctor = Unaumwa na daktari wako amefunga: piga { $phone } ({ $name })
emergency-violence = Unapigwa au kuumizwa nyumbani: piga { $phone } ({ $name })
emergency-suicide = Unafikiria kujiua: piga { $phone } ({ $name })
