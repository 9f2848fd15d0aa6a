# Kurmanji. Written by the project, not yet reviewed by a native speaker.
button-thread-open = Li vir ji mirovekî re binivîse
button-ask-person = Ji mirovekî bipirse
thread-opened = Pirsa xwe li vir binivîse, eger te berê nivîsîbe jî. Mirovekî şaredariyê wê dixwîne û li vir bersivê dide. Navê te nayê dîtin. Ez bêdeng dimînim heta ku tu bişkoka dawî bitikînî.
thread-read-later = Niha kes li ser kar nîne. Kesek wê dixwîne: { $day }, { $time }.
thread-cpr = Di peyama te de hejmareke CPR hebû. Min ew jê bir. Li vir ji kesî re ne lazim e.
button-thread-name = Navê min nîşan bide
thread-named = Niha ew navê te yê pêşîn dibînin: { $name }.
button-thread-done = Qediya, spas
thread-over = Sohbet qediya.
thread-ended = Şaredariyê sohbet qedand. Tu dikarî dîsa binivîsî.
thread-silent = Sohbet qediya, ji ber ku çend roj in kesî tiştek nenivîsiye.
thread-answer =
    <b>Ji mirovekî şaredariyê:</b>
    { $text }
button-unclear = Ji kerema xwe wergerîne
interpret-asked = Min ji dilxwazên ku vî zimanî dixwînin pirsî: { $language }. Ew bersivê dibînin, lê nizanin tu kî yî.
interpret-asked-both = Min ji dilxwazên ku her du zimanan dixwînin pirsî: { $languages }. Ew nivîsê dibînin, lê nizanin kê nivîsiye.
interpret-nobody = Niha ez kesî nas nakim ku wê wergerîne. Tu dikarî telefonî vî mirovî bikî:
interpret-nobody-both = Niha ez kesî nas nakim ku her du zimanan bixwîne: { $languages }.
interpret-text =
    <b>Dilxwazekî wergerand ({ $language }):</b>
    { $text }
interpret-wrong = Wergera ku gihişt te şaş e. Tiştê ku tê de hatiye nivîsandin neke. Ya rast dê were.
thread-not-taken = Bibore, hîn kesî wext nedîtiye. Pirsa te hîn li vir e. Tu dikarî telefon jî bikî:
thread-unreachable = Niha tu nikarî li vir ji mirovekî re binivîsî. Tu dikarî telefon bikî:
button-tell-me = Gava tu bizanî, ji min re bêje
tell-me-kept = Baş e. Gava mirovek bersivê bide ez ji te re dinivîsim. Heta wê demê ez qeyd dikim ku te pirsî, herî zêde { $days } roj.
answer-for-you =
    Te pirsî: “{ $question }”
    <b>Mirovekî şaredariyê bersivê dide:</b>
    { $text }
privacy-threads = Eger tu ji mirovekî şaredariyê re binivîsî, ez bê navê te digihînim. Ez wê { $days } rojan qeyd dikim. Şaredarî paşê jî dikare di koma xwe de bixwîne. Dibe ku tu bixwazî ez bersivê paşê ji te re bêjim. Wê demê ez { $kept } rojan qeyd dikim ku te pirsî.
interpret-wanted =
    Tu dikarî vê wergerînî? Bo vî zimanî: { $language }
    { $text }
button-interpret = Ez werdigerînim
interpret-ask = Wergerê li vir binivîse. Tu çi binivîsî, ez wisa digihînim.
interpret-thanks = Gelek spas! Min gihand.
interpret-late = Kesekî din werdigerîne. Dîsa jî spas!
thread-card = <b>Kes { $number }</b>, { $language }
thread-message = <b>{ $number }</b> ({ $language }): { $text }
thread-how = Bersiva vê peyamê bide. Ez bersivê digihînim. Mijarên komê hene? Wê demê her tiştê ku hûn di mijarê de dinivîsin digihîje wî kesî.
thread-free = Hîn kes bersivê nade.
thread-taken = Bersivê dide: { $name }.
button-thread-close = Sohbetê biqedîne
thread-called = Navê kesê { $number }: { $name }.
thread-thanked = Kesê bi hejmara { $number } spas dike. Êdî tiştek jê re ne lazim e.
thread-gone = Êdî em nikarin bigihîjin kesê { $number }. Sohbet qediya.
thread-waits = Kesê { $number } hîn li bendê ye. Yek ji we dikare bersivê bide?
thread-only-text = Ez tenê dikarim nivîs, wêne, peyamên dengî û pelan bigihînim.
button-answer-keep = Vê bersivê qeyd bike
answer-kept = Wek reşnivîs hat qeydkirin.
answer-same = <b>Hin kesên din jî tiştekî wisa pirsiye, û dixwazin bizanin:</b>
button-spread = Ji wan re bişîne ({ $count })
answer-spread-done = Hat şandin. Kes: { $count }.
staff-group-how = Di koma karmendan de /link staff binivîse.
staff-group-linked = Ji niha û pê ve tiştên ku mirov ji şaredariyê re dinivîsin tên komê.
staff-group-unlinked = Êdî tiştek nayê komê.
staff-group-ask = Hejmara { $number } dixwaze tiştên ku mirov ji şaredariyê re dinivîsin bên komeke nû. Erê bêje, tenê eger tu dizanî ku rast e.
button-staff-agree = Erê, komê biguherîne
staff-group-moved = Tiştên ku mirov ji şaredariyê re dinivîsin niha tên komeke nû. Xwest: hejmara { $asked }. Erê got: hejmara { $agreed }.
interpret-asked-for = Ew kes bersivê fêm nake. Min ji dilxwazên ku vî zimanî dixwînin pirsî: { $language }.
interpret-none = Ew kes bersivê fêm nake. Ez kesî nas nakim ku vî zimanî dixwîne: { $language }. Hûn dikarin telefon bikin an wergêrekî bibînin?
interpret-given = Dilxwazekî bersiv wergerand. Ziman: { $language }.
button-interpret-wrong = Şaş e
interpret-wrong-told = Ew kes niha dizane ku werger şaş e. Bersivê dîsa binivîse.
