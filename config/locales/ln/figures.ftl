# Lingala. Written by the project, not yet reviewed by a native speaker.

figures-origins = Ba réfugiés mingi awa bauti na { $main }. Bamosusu bauti na { $others }.
figures-years = <b>Ba réfugiés na { $municipality }</b>
figures-arrived = • { $year }: bato oyo bayaki: { $arrived }
figures-quota = • { $year }: quota ezalaki { $quota }
figures-both = • { $year }: bato oyo bayaki: { $arrived }, quota ezalaki { $quota }
what-is-refugee = <b>Réfugié</b> asengaki asile mpe bandimaki. Azali na mokanda ya kofanda.
    <b>Demandeur d'asile</b> azali naino kozela eyano.
asylum-centre = Liboso baya awa, mingi bafandaki na centre ya asile sanza { $from } kino { $to }.
