# Lingala. Written by the project, not yet reviewed by a native speaker.
danger-call = <b>Benga { $phone } sikoyo.</b> ({ $name })
danger-alarm = Soki yo to moto mosusu azali kobetama to kozoka sikoyo: benga { $phone }

danger-violence_at_home = Soki okoki, kende esika oyo bato mosusu bazali. Moto oyo akoyanola yo na telefone akoki mpe kosalisa yo ozwa ndako oyo ezali na likama te (krisecenter).
danger-sexual_abuse = Ezali foti na yo te. Monganga akoki kotala nzoto na yo, mpe okoki kozwa lisalisi. Nyonso mibale ekoki kosalema ata kozanga kosolola na police.
danger-child_abuse = Okoki kobenga, ata soki ozali na ntembe.
danger-suicide = Soki ozali kokanisa kokufa, loba yango na telefone. Senga moto atikala na yo ntango ozali kosolola na telefone, mpe na nsima.
danger-acute_illness = Loba ozali wapi mpe nini esalemi. Kokata telefone te.
danger-fire_or_crime = Soki okoki, kende na esika oyo ezali na likama te. Na telefone, loba likambo wana ezali kosalema wapi, mpe yo ozali wapi.
danger-fleeing_or_hiding = Moto oyo akoyanola yo na telefone akoki kosalisa yo ozwa esika oyo ezali na likama te. Okoki kobenga kozanga koloba kombo na yo.
danger-no_place_tonight = Loba ete ozali na esika ya kolala te na butu oyo. Na mpokwa mpe na butu, police ekoki kobenga mosali ya commune oyo azali na mosala.
danger-threats = Soki moto alobi to akomi ete akosala yo mabe, koyanola ye te. Kolongola ba messages na ye te: ezali ba preuves.

danger-safe = <b>Okoki kotinda ba messages awa kozanga likama, to te?</b> Soki moto mosusu akoki kotanga ba messages na telefone na yo: longola lisolo oyo ntango kaka osilisi kotinda. Na liste ya masolo, tika mosapi likolo ya lisolo oyo kino okomona « Longola » (Delete, Supprimer). Na nsima fina liloba yango.
danger-possible = Soki ozali na likama, fina bouton.
button-danger = Ozali na likama?
button-no-danger = Nazali na likama te
