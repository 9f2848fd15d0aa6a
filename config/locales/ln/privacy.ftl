# Lingala. Written by the project, not yet reviewed by a native speaker.

privacy = <b>Makambo oyo nabombaka mpo na yo:</b>
    • numéro ya lisolo na yo na Telegram
    • lokota na yo: { $language }
    • mokolo ya liboso oyo okomaki: { $since }
    • likambo ya suka oyo tosololaki
    • ba rendez-vous na yo oyo nakanisisaka yo
    • bakelasi na yo mpe biloko oyo osengaki
    • oyo okomelaka ba bénévoles mpe mabota, mpo natinda yango
    • biyano na nga epai na yo, mikolo { $days }

    Makambo mosusu oyo okomaka nabombaka yango te.
    Soki nayoki motuna te, nabombi yango mikolo { $kept }, na kombo te, na numero te, mpe na koyeba te nani akomaki. Na ndenge wana nayekolaka.
    Nabombaka CPR na yo ata mokolo moko te.
button-forget = Longola makambo na nga nyonso
privacy-confirm = Nalongola makambo nyonso oyo nayebi mpo na yo?
privacy-forgotten = Makambo na yo nyonso elongolami. Soki olingi kobanda lisusu, koma /start
