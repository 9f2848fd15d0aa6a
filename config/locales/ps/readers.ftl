# Pashto. Written by the project, not yet reviewed by a native speaker.
button-readers = هغه ژبې چې یې لولم
readers-ask = کومې ژبې ښې لوستلی شئ؟ هره هغه ژبه کېکاږئ چې ښه یې لولئ، بیا «تمام». کله چې څه ژباړل غواړي، له تاسو پوښتم.
readers-none = یوه هم نه
readers-kept = مننه! کله چې څه { $languages } ته ژباړل غواړي، له تاسو پوښتم.
readers-offered = مننه! لومړی باید همغږي کوونکی دا ژبې تایید کړي: { $languages }.
reader-ask = شمېره { $number } غواړي ژباړه وکړي او پیغامونه مخکې له لېږلو ولولي. ژبې: { $languages }. ژبه یوازې هغه وخت کېکاږئ چې پوهېږئ سمه ده.
readers-kept-none = سمه ده. له تاسو ژباړه نه غواړم.
