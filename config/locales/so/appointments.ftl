# Somali. Written by the project, not yet reviewed by a native speaker.

appointment-add = Weli ballan kuma xasuusin karo. Maanta ballanta ku qor jadwalka telefoonkaaga, warqaddana kaydi. Haddii aadan saacadda hubin, wac:
appointment-list = Weli ballamo ma kaydiyo. Fiiri warqaddaada ama Digital Post. Haddii aadan hubin, wac:
appointment-cancel = Ballan ma baajin karo. Isla markaad ogaato inaadan imaan karin, wac shaqaalaha kiiskaaga:
