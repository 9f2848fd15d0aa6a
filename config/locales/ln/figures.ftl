# Lingala. Written by the project, not yet reviewed by a native speaker.

figures-origins = Ba réfugiés mingi awa bauti na { $main }. Bamosusu bauti na { $others }.
figures-years = <b>Ba réfugiés na { $municipality }</b>
figures-arrived = • { $year }: bato { $arrived } bayaki
figures-quota = • { $year }: quota ezalaki { $quota }
figures-both = • { $year }: bato { $arrived } bayaki, quota ezalaki { $quota }
what-is-refugee = <b>Réfugié</b> asengaki ebombamelo mpe bandimaki. Azali na mokanda ya kofanda.
    <b>Demandeur d'asile</b> azali naino kozela eyano.
asylum-centre = Liboso baya awa, mingi bafandaki sanza { $from } kino { $to } na camp.
