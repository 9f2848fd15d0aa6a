# Lingala. Written by the project, not yet reviewed by a native speaker.
command-mydata = Makambo nyonso oyo etali nga mpe oyo ebombami, na fichier
command-forget = Longola makambo na nga nyonso
told-first = Nabombaka nimero ya lisolo na yo, monoko na yo mpe oyo osengi nabomba.
    Mikolo oyo nabombaka biyano na nga: { $days }
    Oyo azali na mokumba: { $municipality }
    Tala oyo nabombaka: /privacy
    Longola nyonso: /forget
button-mydata = Nyonso, na fichier
mydata-ask = Natinda fichier na makambo nyonso oyo etali yo mpe oyo nabombaka? Moto oyo azali na telefone na yo akoki kotanga yango.
button-mydata-send = Ee, tinda
mydata-sent = Oyo ezali ba fichiers mibale ya makambo oyo etali yo. Ya liboso ezali mpo na kotanga. Ya mibale (JSON) ezali mpo na ordinateur. Soki bato mosusu basengeli komona yango te, longola nyonso mibale awa.
mydata-title = Makambo oyo etali yo mpe oyo ebombami
mydata-made = Mokolo: { $date }
mydata-hidden = Ba codes ya nkuku mpe makambo ya bato mosusu emonani awa te.
mydata-chat = Makambo oyo yo na nga tokomaki ezali na fichier oyo te. Okoki kosenga yango awa: { $municipality }
mydata-more = Makambo nyonso na détail ezali na fichier mosusu (JSON).
data-written = Ekomami
data-when = Ntango
data-until = Kino
data-words = Maloba na yo
data-place = Esika
data-language = Monoko
