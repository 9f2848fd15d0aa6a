# Swahili. Written by the project, not yet reviewed by a native speaker.
emergency = <b>Uko hatarini? Hali ni mbaya sana? Piga simu { $phone } sasa.</b>
    Gari la wagonjwa, polisi, zimamoto. Ni bure. Bonyeza namba iliyo hapa chini.
emergency-doctor = Kama unaumwa na kliniki ya daktari wako imefungwa: piga simu { $phone } ({ $name })
emergency-violence = Kama unapigwa au unaumizwa nyumbani: piga simu { $phone } ({ $name })
emergency-suicide = Kama unafikiria kujiua: piga simu { $phone } ({ $name })
