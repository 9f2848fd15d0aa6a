# French. Written by the project, not yet reviewed by a native speaker.
figures-origins = Pays d'origine de la plupart des réfugiés ici : { $main }. Autres pays : { $others }.
figures-years = <b>Réfugiés : { $municipality }</b>
figures-arrived = • { $year } – personnes arrivées : { $arrived }
figures-quota = • { $year }, quota : { $quota }
figures-both = • { $year } – personnes arrivées : { $arrived }, quota : { $quota }
what-is-refugee = Un <b>réfugié</b> est une personne qui a demandé et obtenu l'asile. Cette personne a un permis de séjour.
    Un <b>demandeur d'asile</b> attend encore la réponse.
asylum-centre = Avant de venir ici, la plupart ont vécu dans un centre d'asile. Nombre de mois : de { $from } à { $to }.
