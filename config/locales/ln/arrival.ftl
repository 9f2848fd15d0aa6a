# Lingala. Written by the project, not yet reviewed by a native speaker.

first-weeks-arrival = <b>Ntango okokoma:</b>
first-weeks-week = <b>Poso ya liboso:</b>
first-weeks-month = <b>Sanza ya liboso:</b>
step-met_by_housing_officer = Mosali ya commune (kommune) akoyamba yo.
step-information_meeting = Bakoyebisa yo makambo ya baposo ya liboso.
step-shown_home = Okomona ndako na yo.
step-house_rules = Okoyoka mibeko ya ndako.
step-course_start = Okobanda cours.
step-danish_placement = Okokende na lisolo na école ya minoko. Bakotuna soki oyebi danois ndenge nini.
step-help_cpr = Na ntango yango bakosalisa mpe yo ozwa nimero CPR (nimero na yo moko).
step-help_nemkonto = Bakosalisa mpe yo ofungola compte ya banque (NemKonto).
step-meeting_law = Bokutani mpo na mibeko, yo moko.
step-meeting_economy = Bokutani mpo na mbongo, elongo na bato mosusu.
step-meeting_job_education = Bokutani mpo na mosala mpe kelasi, kaka mpo na yo.
doctor-rights = <b>Ozali na droit ya kokende epai ya monganga. Ezali ofele.</b>
    Droit yango ebandi mokolo oyo obandi kozala na Danemark na mokanda ya kofanda. Ozali na yango ata liboso ete ozwa carte ya jaune (sundhedskort). Mbala mingi carte eyaka nsima ya baposo { $weeks }.
doctor-refused = Monganga aboyi? Fina «{ button-danish }» mpe lakisa makomi. To benga moto ya dossier na yo (sagsbehandler).
benefits-money = Lisalisi ya mbongo sikoyo babengaka yango <b>{ $benefit }</b> (liboso: { $formerly }). Bafutaka yango mokolo ya suka ya mosala na sanza.
benefits-next = Mbala oyo ekoya: { $date }.
benefits-help = Na sanza ya liboso, bokutani mpo na mbongo ezali. Moto ya dossier na yo (sagsbehandler) akoki koyanola mituna na yo.
residence-permit = Mokanda ya liboso ya kofanda ezali ya mbula { $from } kino { $to }. Baponaka ntango yango na kotala dossier na yo.
residence-more = Olingi kobakisa ntango na yango? To kozonga na mboka mpo na libela? Tuna moto ya dossier na yo (sagsbehandler), to tala { $url }
digital-id = <b>{ $mitid }</b> (liboso: { $nemid }) ezali fungola na yo ya banque mpe ya commune na internet.
digital-post = Mikanda ya commune eyaka na Digital Post ({ $eboks }). Tanga yango poso na poso.
digital-help = Na cours okoyekola kosalela makambo oyo. Ba bénévoles basalisaka na mikanda.
