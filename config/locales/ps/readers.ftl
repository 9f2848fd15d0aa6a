# Pashto. Written by the project, not yet reviewed by a native speaker.
button-readers = هغه ژبې چې یې لولم
readers-ask = کومې ژبې ښې لوستلی شئ؟ ټولې کېکاږئ، بیا «خلاص» کېکاږئ. کله چې څه ژباړل غواړي، له تاسو پوښتم.
readers-none = یوه هم نه
readers-kept = مننه! کله چې څه { $languages } ته ژباړل غواړي، له تاسو پوښتم.
readers-kept-none = سمه ده. له تاسو ژباړه نه غواړم.
