# Lingala. Written by the project, not yet reviewed by a native speaker.
world-page = Mpo na koyeba mingi: { $page }
world-unchecked = <i>Moto moko te ya commune ({ $municipality }) atali naino soki oyo ezali ya solo.</i>
world-call = Okoki kotuna awa:
button-letter-person = Moto akotanga mokanda

world-letter_help = Tinda foto ya mokanda, nakoyebisa yo soki ezali nini. Moto mpe akoki kotanga yango elongo na yo.
world-education = Na Danemark, bato ya mikóló bakoki kokende kelasi, koyekola métier to kotanga na université. Osalaki kelasi na mboka mosusu? Bakoki kotala yango mpo na koyeba ekokani na nini awa.
world-work_search = Okoki komona misala na ba pages oyo. Jobcenter esalisaka yo koluka. Mokanda na yo ya kofanda elobi soki ozali na droit ya kosala to te.
world-work_rights = Ozali na droit ya kozwa ba conditions ya mosala na yo na makomi. Syndicat ekoki kosalisa soki lifuti, congé to ba ngonga ya mosala ezali malamu te.
world-tax = Moto nyonso oyo asalaka na Danemark asengeli kozala na carte ya mpako (skattekort). Okozwa yango na page oyo na MitID. Okozwa mpe kuna calcul ya mpako ya mbula (årsopgørelse).
world-health_practical = Mpo na nkisi, zemi, vaccin mpe bokono mingi, banda epai ya monganga na yo. Monganga ya mino, yo moko oponaka mpe obengaka ye.
world-counselling = Ozali yo moko te na likambo oyo. Monganga na yo akoki kotinda yo epai ya moto ya kosolola na ye. Moto awa mpe akoki koyoka yo: fina bouton.
world-asylum_case = Nayebi dossier ya moto moko te. Bureau ya immigration (Udlændingestyrelsen) nde ezwaka décision mpo na asile. Bureau ya recours ya ba réfugiés (Flygtningenævnet) nde ezwaka décision mpo na recours.
world-papers = Carte ya kofanda mpe mokanda ya mobembo ya ba réfugiés eutaka na bureau ya immigration (Udlændingestyrelsen). Tuna liboso ya kokende na mboka oyo okimaki: bakoki kobotola yo mokanda na yo ya kofanda.
world-citizenship = Mokanda ya kofanda ya libela mpe nationalité ezali na mibeko ya makasi. Mibeko yango ebongwanaka mbala mingi. Tanga mibeko ya sika na page oyo liboso ya kosenga.
world-transport = Ba ngonga mpe ba billets ya bus mpe train ezali na page oyo. Mpo na permis ya kokumba motuka, tuna Borgerservice.
world-interpreter = Liboso ya rendez-vous, yebisa bureau to monganga ete ozali na mposa ya interprète. Mbala mosusu bénévole akoki kokende elongo na yo.
world-child_benefits = Mbongo ya bana eutaka na Udbetaling Danmark. Libota ezali na mbongo moke? Commune ekoki kokitisa ntalo ya crèche to kosala yango ofele.
world-rent_help = Lisalisi mpo na kofuta loyer (boligstøtte), osengaka yango na page oyo. Ozwi mokanda mpo na loyer oyo efutami te, to mpo na kobima na ndako? Benga lelo.
world-legal_aid = Bureau ya lisalisi ya mibeko (retshjælp) epesaka toli ofele. Okoki kosala recours soki ondimi décision te. Na suka ya décision, ekomami ndenge ya kosala yango mpe kino mokolo nini.
world-family_law = Divorce, droit ya kobokola bana (forældremyndighed) mpe mbongo ya kobokola bana (børnebidrag) ezali makambo ya Familieretshuset. Osengaka na page na yango.
world-leisure = Nazali naino na liste ya ba clubs mpe bisika te. Bibliothèque ezali ofele mpo na bato nyonso. Ba bénévoles bayebi nini ezali awa.
world-bank_phone = Banque, telefone mpe assurance, yo moko oponaka. Mbongo ya leta eyaka na NemKonto na yo. Yango wana osengeli kozala na compte ya banque.
world-crime_fines = Soki moto moko te azali na likama sikoyo, benga police: { $phone }. To yebisa police na page oyo. Kopesa ata moto moko te ba codes ya banque na yo to ya MitID.
world-disability = Yebisa monganga na yo mpe moto ya dossier na yo (sagsbehandler). Commune nde ezwaka décision: lisalisi nini to bisaleli nini libota ekozwa. Ntango mosusu moto mosusu asalaka mosala ya kobatela, mpo libota epema (aflastning).

## Names of topics
intent-letter_help = Mokanda oyo nakoki kotanga te
intent-education = Kelasi ya bato ya mikóló
intent-work_search = Koluka mosala
intent-work_rights = Ba droits na mosala
intent-tax = Mpako
intent-health_practical = Monganga ya mino, nkisi, zemi
intent-counselling = Moto ya koyoka nga
intent-asylum_case = Dossier ya asile
intent-papers = Passeport mpe mikanda
intent-citizenship = Kofanda ya libela, nationalité
intent-transport = Bus, train, permis ya motuka
intent-interpreter = Interprète
intent-child_benefits = Mbongo ya bana
intent-rent_help = Loyer mpe nkolo ndako
intent-legal_aid = Avocat, lisalisi ya mibeko
intent-family_law = Divorce, bana, libala
intent-leisure = Sport, ba clubs, bibliothèque
intent-bank_phone = Banque, telefone, assurance
intent-crime_fines = Police, amende, bokosi
intent-disability = Handicap, kobatela babeli
