# Lingala. Written by the project, not yet reviewed by a native speaker.
command-town = Engumba na nga
town-ask = Ofandaka na engumba nini? Boye okozwa makambo oyo etali engumba na yo. Nakotuna adresse na yo te.
town-kept = Nakobomba yango.
town-forgotten = Nabosani yango.
