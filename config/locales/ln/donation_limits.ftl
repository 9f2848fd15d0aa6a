# Lingala. Written by the project, not yet reviewed by a native speaker.
button-more = Senga mosusu
more-sent = Natuni bakambi. Nakokomela yo ntango bakopesa eyano.
more-notice = Libota ya bosengi nimero { $number } ezali na bosengi { $count } ya kofungwama mpe elingi kosenga mosusu. Bakoki?
button-lift = Ee, bakoki kosenga mosusu
lift-done = Malamu. Libota ekoyeba yango.
lifted-notice = Okoki sikoyo kosenga biloko mosusu.
