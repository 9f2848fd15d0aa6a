# Lingala. Written by the project, not yet reviewed by a native speaker.
danger-call = <b>Benga { $phone } sikoyo.</b> ({ $name })
danger-alarm = Soki bazali kozokisa moto sikoyo: benga { $phone }

danger-violence_at_home = Soki okoki, kende esika oyo bato mosusu bazali. Soki obengi, bakoki mpe kosalisa yo ozwa ndako oyo ezali na likama te (krisecenter).
danger-sexual_abuse = Ezali foti na yo te. Monganga akoki kotala yo, mpe okoki kozwa lisalisi, ata soki olingi kosolola na police te.
danger-child_abuse = Okoki kobenga, ata soki ozali na ntembe.
danger-suicide = Yebisa bango ndenge ozali komiyoka. Senga moto afanda na yo kino okosilisa kosolola na bango.
danger-acute_illness = Loba ozali wapi mpe nini esalemi. Kokata telefone te.
danger-fire_or_crime = Liboso, kende na esika oyo ezali na likama te. Loba ozali wapi.
danger-fleeing_or_hiding = Bakoki kosalisa yo ozwa esika oyo ezali na likama te. Okoki kobenga kozanga koloba kombo na yo.
danger-no_place_tonight = Loba ete ozali na esika ya kolala te na butu oyo. Na mpokwa mpe na butu, police ekoki kobenga mosali ya commune oyo azali na mosala.
danger-threats = Soki moto alobi to akomi ete akosala yo mabe, koyanola ye te. Kolongola ba messages na ye te: ezali ba preuves.

danger-safe = <b>Okoki kotinda ba messages awa kozanga likama?</b> Soki moto mosusu akoki kotanga makomi na telefone na yo, longola lisolo oyo ntango osilisi. Na liste ya masolo, tya mosapi likolo ya lisolo oyo mpe tika yango wana. Na nsima fina Longola (Delete, Supprimer).
danger-possible = Soki ozali na likama, fina bouton.
button-danger = Ozali na likama?
button-no-danger = Nazali na likama te
