# Somali. Written by the project, not yet reviewed by a native speaker.
command-town = Magaaladaada
town-ask = Magaaladee ayaad ku nooshahay? Markaas waxaad heli doontaa wixii magaaladaada khuseeya. Cinwaankaaga ku weydiin maayo.
town-kept = Waan kaydinayaa.
town-forgotten = Waa la tirtiray. Hadda ma aqaan.
