# Kurmanji. Written by the project, not yet reviewed by a native speaker.

figures-origins = Piraniya penaberên li vir ji van welatan ne: { $main }. Yên din ji van welatan ne: { $others }.
figures-years = <b>Penaber li { $municipality }</b>
figures-arrived = • { $year }: { $arrived } kes hatin
figures-quota = • { $year }: kota { $quota } bû
figures-both = • { $year }: { $arrived } kes hatin, kota { $quota } bû
what-is-refugee =
    <b>Penaber</b> kesek e ku daxwaza penaberiyê kiriye û bersiva erê standiye. Destûra rûniştinê jê re hatiye dayîn.
    <b>Penaxwaz</b> hîn li benda bersivê ye.
asylum-centre = Piraniya wan berî ku werin vir li kampeke penaberan (asylcenter) man: { $from } heta { $to } mehan.
