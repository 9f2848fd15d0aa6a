# Lingala. Written by the project, not yet reviewed by a native speaker.

privacy = <b>Makambo oyo nabombaka mpo na yo:</b>
    • numéro ya lisolo na yo na Telegram
    • lokota na yo: { $language }
    • mokolo ya liboso oyo okomaki: { $since }
privacy-rest =
    Makambo mosusu oyo okomaka nabombaka yango te.
    Nabombaka CPR na yo ata mokolo moko te.
kept-line = • { $what } – { $term }
kept-topic = likambo ya suka oyo tosololaki
kept-appointments = ba rendez-vous na yo oyo nakanisisaka yo
kept-relays = oyo okomelaka ba bénévoles mpe mabota, mpo natinda yango
kept-replies = biyano na nga epai na yo, mikolo { $days }
kept-unanswered = Soki nayoki motuna te, nabombi yango mikolo { $days }, na kombo te, na numero te, mpe na koyeba te nani akomaki. Na ndenge wana nayekolaka.
kept-classes = bakelasi na yo
kept-requests = oyo osengaki to opesaki, na maloba mpe bafoto na yo
kept-form = biyano na mituna oyo nazali kotuna yo sikoyo
kept-quotas = mbala boni osengaki, opesaki, ofundaki to okomaki eloko
kept-settings = maponi na yo: bokundoli, engumba, bansango mpe adresse ya nkuku ya calendrier na yo
kept-blocks = nani olingi lisusu kokutana na ye te, nani alingi kokutana na yo te, mpe ntango nini oyaki te. Ekomami lokola code oyo ezangi kombo
kept-audit = buku na numero na yo awa: nini obongolaki, ozwaki, opesaki to baboyelaki yo
kept-roles = mikumba, minoko mpe ba invitation na yo
kept-work = oyo osalelaki bato mosusu: ba rendez-vous, bansango, mabongoli mpe biyano
term-days = mikolo oyo eleki mingi: { $days }
term-over = mikolo nsima ya kosila: { $days }
term-stay = kino okolongola nyonso to okobongola yango
term-left = ata soki olongoli nyonso. Mikolo: { $days }
button-privacy-all = Nyonso, na mozindo
button-forget = Longola makambo na nga nyonso
privacy-confirm = Nalongola makambo nyonso oyo nayebi mpo na yo?
privacy-forgotten = Makambo na yo nyonso elongolami. Soki olingi kobanda lisusu, koma /start
