# Lingala. Written by the project, not yet reviewed by a native speaker.

privacy = <b>Makambo oyo etali yo mpe oyo nabombaka:</b>
    • nimero ya lisolo na yo na Telegram
    • monoko na yo: { $language }
    • mokolo oyo obandaki kokomela nga: { $since }
privacy-rest =
    Makambo mosusu oyo okomaka nabombaka yango te.
    Nabombaka nimero na yo ya CPR ata mokolo moko te.
kept-line = • { $what } – { $term }
kept-topic = likambo ya suka oyo tosololaki
kept-wrote-on = mokolo ya suka oyo okomaki
kept-appointments = ba rendez-vous na yo oyo nakanisisaka yo
kept-relays = oyo okomelaka ba bénévoles mpe mabota, mpo natinda yango
kept-replies = biyano na nga epai na yo, mikolo { $days }
kept-unanswered = Soki nayoki ntina ya motuna te, nabombaka yango mikolo { $days } mpo na koyekola. Nalongolaka ba kombo mpe ba nimero. Nabombaka te nani akomaki yango.
kept-classes = ba kelasi na yo
kept-requests = oyo osengaki to olingaki kopesa, na maloba mpe ba foto na yo
kept-address = adresse oyo okomaki mpo na bokutani
kept-inbox = oyo otindi, ntango ezali kozela eyano
kept-form = biyano na mituna oyo nazali kotuna yo sikoyo
kept-wrongs = mabunga oyo oyebisaki nga, na maloba na yo
kept-quotas = mbala boni osengaki eloko, olingaki kopesa eloko, ofundaki to okomaki
kept-settings = oyo oponaki: ba rappels, engumba, ba messages mpe adresse ya nkuku ya calendrier na yo
kept-blocks = moto oyo olingi lisusu kokutana na ye te, mpe moto oyo alingi kokutana na yo te. Mpe bokutani nyonso oyo oyaki na yango te. Ekomami na code, kombo ezali te
kept-audit = liste ya makambo oyo ezali na nimero na yo awa: oyo obongolaki, ozwaki, opesaki to bapekisaki yo
kept-roles = mikumba na yo, minoko oyo oyebi mpe ba invitations na yo
kept-work = oyo osalaki mpo na bato mosusu: ba rendez-vous, ba messages, ba traductions mpe biyano
term-days = mikolo: { $days }, koleka te
term-over = nsima ya kosila na yango, mikolo: { $days }
term-stay = kino okolongola nyonso to okobongola yango
term-left = ata soki olongoli nyonso. Mikolo: { $days }
button-privacy-all = Nyonso, na détail
button-privacy-more = Obombi nini mosusu oyo etali nga?
button-forget = Longola makambo na nga nyonso
privacy-confirm = Nalongola makambo nyonso oyo etali yo?
privacy-forgotten = Makambo na yo nyonso elongolami. Soki olingi kobanda lisusu, koma /start
