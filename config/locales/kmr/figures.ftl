# Kurmanji. Written by the project, not yet reviewed by a native speaker.

figures-origins = Piraniya penaberên li vir ji { $main } ne. Yên din ji { $others } ne.
figures-years = <b>Penaber li { $municipality }</b>
figures-arrived = • { $year }: { $arrived } kes hatin
figures-quota = • { $year }: kota { $quota } bû
figures-both = • { $year }: { $arrived } kes hatin, kota { $quota } bû
what-is-refugee = <b>Penaber</b> daxwaza penaberiyê kiriye û bersiva wî erê ye. Destûra wî ya rûniştinê heye.
    <b>Penaxwaz</b> hê li benda bersivê ye.
asylum-centre = Berî ku werin vir, piraniya wan { $from } heta { $to } mehan li kampekê man.
