# Lingala. Written by the project, not yet reviewed by a native speaker.
button-more = Senga mosusu
more-sent = Natuni ba coordinateurs. Nakokomela yo ntango bakopesa eyano.
more-notice = Bosengi nimero { $number }: libota elingi kosenga biloko mingi koleka. Masengi na bango oyo esili naino te: { $count }. Bakoki kosenga?
button-lift = Ee, bakoki kosenga mosusu
lift-done = Malamu. Libota ekoyeba yango.
lifted-notice = Sikoyo okoki kosenga biloko mingi koleka.
