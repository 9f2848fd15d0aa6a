# Kurmanji. Written by the project, not yet reviewed by a native speaker.

request-items-ask = Çi ji te re lazim e? Tiştên ku lazim in bitikîne, paşê “Temam”. An binivîse.
request-note-ask = Tiştekî din ê girîng heye? Mezinahî, reng? Li vir binivîse.
button-nothing-more = Tiştekî din na
request-soon-ask = Çiqas zû lazim e?
soon-week = Vê hefteyê
soon-month = Vê mehê
soon-later = Dikare bisekine
request-area-ask = Tu li kîjan bajarî dijî?
request-confirm =
    Ev rast e?
    <b>{ $items }</b>
    { $note }
    { $soon }. { $area }.
    Tiştek kêm e? Binivîse, an wêneyekî bişîne.
button-send = Bişîne
request-sent = Hat şandin. Niha dilxwaz dikarin bibînin. Gava kesek bigire ser xwe, ez ê ji te re binivîsim. Ew navê te nabînin.
note-number = Ji kerema xwe bê hejmara telefonê û CPR binivîse. Li vir ji kesî re ne lazim in.
requests-many = { $count } daxwazên te yên vekirî hene. Bisekine, an yekê jê bibe.
requests-none = Daxwazên te yên vekirî tune ne.
requests-head = <b>Daxwazên te:</b>
request-card = <b>{ $items }</b>. { $soon }. { $area }.
request-note = “{ $text }” ({ $language })
request-number = <b>Hejmara { $number }</b>
request-open = Hîn kesî negirtiye ser xwe.
request-claimed = Kesekî girtiye ser xwe.
request-arranged = Dem û cih hatin diyarkirin.
request-handed-over = Hat dayîn.
request-closed = Êdî ne vekirî ye.
button-no-longer = Jê bibe: { $items }
request-withdrawn = Hat jêbirin. Êdî kes wî tiştî nayîne.
request-withdrawn-notice = Ev êdî ji malbatê re ne lazim e:
request-claimed-notice = Mizgînî: kesek van tiştan dide te: { $items }. Ew ê zû demekê pêşniyar bike.
request-open-again = { $items }: kesê ku dê bida te, nikare. Daxwaza te dîsa vekirî ye.
button-board-open = Ji malbatan re çi lazim e
button-board-mine = Yên ku min girtine ser xwe
board-open = <b>Ji malbatan re ev lazim in:</b>
board-mine = <b>Yên ku te girtine ser xwe:</b>
board-empty = Niha li vir tiştek tune ye.
button-claim = Ez digirim ser xwe
button-release = Êdî ez nikarim
button-propose = Deman pêşniyar bike
claim-yours = Te ev daxwaz girt ser xwe. Pêşniyar bike ku hûn kengî û li ku hev bibînin.
claim-late = Kesekî din berî te girt ser xwe. Hejmara te di rêzê de: { $place }.
claim-over = Ev qediya. Spas!
claim-released = Baş e ku te got. Niha kesekî din dikare bigire ser xwe.
claim-waits = Te ev di vê rojê de girt ser xwe: { $day }. Hîn dem nehatiye diyarkirin. Demekê pêşniyar bike, an bihêle ku kesekî din bigire ser xwe.
claim-ran-out = Ev dîsa ji bo yên din vekirî ye, ji ber ku dem nehat diyarkirin:
meet-times-ask = Tu kengî dikarî? Hemû demên ku ji te re baş in bitikîne, paşê “Temam”. An jî roj û saetê binivîse.
meet-place-ask = Li ku?
place-home = Li mala malbatê
place-mine = Li cem min
place-yours = li cem te
place-theirs = li cem kesê din
meet-sent = Hat şandin. Gava malbat hilbijêre, ez ê ji te re binivîsim.
meet-proposed = { $items }: kengî ji te re baş e? Cih: { $place }.
meet-agreed =
    <b>Hat diyarkirin: { $items }</b>
    { $day }, { $time }, { $place }
    Peyva ji bo naskirina hev: <b>{ $code }</b>. Ew li cem we herduyan heye.
meet-changed = { $items }: divê dem bê guhertin. Demên nû tên.
handover-ask = { $items }: hat dayîn?
button-handed-over = Hat dayîn
handover-thanks = Spas!
handover-waits = Kê hîn negotiye ku hat dayîn: { $who }
handover-said = Ev dibêje ku hat dayîn: { $who }
from-other = Peyam li ser hevdîtina we: <b>{ $text }</b>
from-other-text = Peyam li ser hevdîtina we ({ $language }): “{ $text }”
passed-on = Min gihand.
button-write = Tiştekî binivîse
write-ask = Binivîse. Tu çi binivîsî, ez wisa digihînim. Tu dikarî peyameke dengî jî bişînî.
say-outside = Ez li derve me
say-late = Ez ê pazdeh deqeyan dereng bêm
say-elevator = Asansor heye?
say-carry = Çend kes dikarin hilgirin?
say-yes = Erê
say-no = Na
group-how = Di koma dilxwazên xwe de /link binivîse.
group-linked = Ji niha û pê ve ji bo her daxwazê peyamek tê komê.
thing-clothes = cil
thing-winter_clothes = cilên zivistanê
thing-shoes = pêlav
thing-furniture = kelûpelên malê
thing-bed = textê razanê
thing-table = mase
thing-chair = kursî
thing-sofa = qenepe
thing-bicycle = bisiklêt
thing-lamp = lamba
thing-kitchenware = tiştên metbexê
thing-baby_gear = tiştên pitikan
thing-toys = pêlîstok
thing-bedding = betanî û balîf
thing-other = tiştekî din
offer-items-ask = Tu dixwazî çi bidî? Her tiştê ku tu dixwazî bidî bitikîne, paşê “Temam”. An binivîse.
offer-note-ask = Tiştekî din heye ku were gotin? Mezinahî, reng? Li vir binivîse.
offer-until-ask = Heta kengî kesek dikare were û tiştan bi xwe re bibe?
offer-bring-ask = Tu dikarî bînî?
bring-yes = Ez dikarim bînim
bring-no = Divê bên û bibin
offer-confirm =
    Ev rast e?
    <b>{ $items }</b>
    { $note }
    { $condition }
    Heta { $until }
    { $bring }
    Tiştek kêm e? Binivîse, an wêneyekî bişîne.
offer-card = <b>{ $items }</b>. { $bring }.
offer-sent = Spas! Ez ji malbatên ku ew ji wan re lazim e, yek bi yek dipirsim.
offer-ask = Kesek dixwaze van tiştan bide te: { $items }. Tu dixwazî?
button-offer-yes = Erê, spas
button-offer-no = Na, spas
offer-yes-done = Baş e. Di nêzîk de çend dem ji te re tên. Yekê hilbijêre.
offer-no-done = Baş e. Ez ji kesekî din dipirsim.
offer-taken = Malbatek vê dixwaze: { $items }. Pêşniyar bike kengî û li ku:
offer-ran-out = Kesî ev nexwest: { $items }. Dem qediya. Dîsa jî spas!
offers-that-fit = <b>Tiştên ku kesek dide û dibe ku guncav bin:</b>
offers-head = <b>Tiştên ku tu dixwazî bidî:</b>
offer-open = Hîn kesî erê negotiye.
offer-asked = Ez ji malbatekê dipirsim.
offer-promised = Malbatek wê dixwaze.
button-overview = Nêrîna giştî
overview-head = <b>Daxwazên niha:</b>
overview-line = • { $what }: { $count }
overview-most = <b>Ya herî zêde lazim e:</b>
overview-stuck = <b>Daxwazên ku pêş ve naçin:</b>
overview-since = Guherîna dawî: { $day }.
button-free = Bila kesekî din alîkariyê bike
reason-elsewhere = Qediya: ji cihekî din hat standin
reason-silent = Qediya: bersivê nade
reason-unfit = Qediya: ne karê me ye
request-closed-notice = { $items }. { $reason }.
button-report = Gilî bike
report-done = Min ji koordînatoran re got. Ew dikarin bibînin li ser vê çi hatiye nivîsandin.
report-notice = <b>Gilî: hejmara { $number }</b>
relay-family = Malbat: “{ $text }” ({ $language })
relay-helper = Alîkar: “{ $text }” ({ $language })
photo-ask = Wêneyekî te heye? Li vir bişîne.
button-no-photo = Bê wêne
kind-age = { $youngest }–{ $oldest } salî
thing-kinds = { $thing }: { $kinds }
details-ask = { $thing }: çend heb? Ji bo her yekê carekê bitikîne, paşê “Temam”.
kind-baby = pitik
kind-child = zarok
kind-woman = jin
kind-man = mêr
kind-cot = landik
kind-single = yek kes
kind-double = du kes
place-helper = Li cem alîkar
meet-sent-helper = Hat şandin. Gava alîkar hilbijêre, ez ê ji te re binivîsim.
edit-ask = Tu dixwazî çi biguherînî?
edit-items = Tişt
edit-details = Çend
edit-note = Nivîs
edit-photo = Wêne
edit-photos = Wêne
edit-soon = Çiqas zû
edit-area = Bajar
edit-condition = Rewş
edit-until = Heta kengî
edit-bring = Anîn an birin
button-change-it = Biguherîne
request-changed = Hat guhertin. Niha dilxwaz wê wisa dibînin.
