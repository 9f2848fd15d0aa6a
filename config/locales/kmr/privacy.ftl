# Kurmanji. Written by the project, not yet reviewed by a native speaker.

privacy = <b>Ez van tiştan li ser te qeyd dikim:</b>
    • hejmara sohbeta te ya Telegramê
    • zimanê te: { $language }
    • te cara pêşîn kengî nivîsî: { $since }
privacy-rest =
    Tiştên din ên ku tu dinivîsî ez qeyd nakim.
    Ez hejmara te ya CPR qet qeyd nakim.
kept-line = • { $what } – { $term }
kept-topic = mijara dawî ya ku em li ser axivîn
kept-wrote-on = roja dawî ya ku te nivîsand
kept-appointments = randevûyên te yên ku ez tînim bîra te
kept-relays = tiştên ku tu ji dilxwaz û malbatan re dinivîsî, da ku ez wan bigihînim
kept-replies = bersivên min ji te re, heta { $days } rojan
kept-unanswered = Eger ez pirsekê fêm nekim, ez wê { $days } rojan qeyd dikim. Bi vî awayî ez hîn dibim. Nav û hejmar tê de nînin, û ez qeyd nakim kê nivîsiye.
kept-classes = komên te yên dersê
kept-requests = tiştên ku te xwestine an pêşniyar kirine, bi gotin û wêneyên te
kept-address = navnîşana ku te ji bo hevdîtinê nivîsand
kept-inbox = tiştên ku tu dişînî, heta ku bersiv werbigirin
kept-form = bersivên te yên pirsên ku ez niha ji te dipirsim
kept-wrongs = şaşiyên ku te nîşan dan, bi gotinên te
kept-quotas = te çend caran tiştek xwest, pêşniyar kir, gilî kir an nivîsand
kept-settings = tiştên ku te hilbijartine: bîrxistin, bajar, peyam û navnîşana veşartî ya salnameya te
kept-blocks = tu naxwazî kê dîsa bibînî, kî naxwaze te bibîne, û tu kengî nehatî. Ev wek kodeke bê nav hatiye nivîsandin
kept-audit = lîsteyek bi hejmara te ya li vir. Tê de ye: te çi guhert, stand û da. Herwiha ji bo kîjan tiştan destûr ji te re nehat dayîn
kept-roles = rol, ziman û vexwendinên te
kept-work = tiştên ku te ji bo yên din çêkirine: randevû, peyam, werger û bersiv
term-days = herî zêde ewqas roj: { $days }
term-over = ewqas roj piştî ku qediya: { $days }
term-stay = heta ku tu vê biguherînî an her tiştî jê bibî
term-left = eger te her tişt jê biribe jî. Ewqas roj: { $days }
button-privacy-all = Her tişt, bi hûrgulî
button-privacy-more = Tu çi din li ser min qeyd dikî?
button-forget = Her tiştê min jê bibe
privacy-confirm = Ez her tiştê ku li ser te dizanim jê bibim?
privacy-forgotten = Niha her tiştê ku li ser te hatibû qeydkirin hat jêbirin. Eger tu bixwazî dîsa dest pê bikî, binivîse /start
