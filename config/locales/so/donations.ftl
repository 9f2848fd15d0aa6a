# Somali. Written by the project, not yet reviewed by a native speaker.

request-items-ask = Maxaad u baahan tahay? Taabo wax kasta oo aad u baahan tahay, dabadeed “Dhammaad”. Ama qor.
request-note-ask = Wax kale oo muhiim ah ma jiraan? Cabbirka, midabka? Halkan ku qor.
button-nothing-more = Wax kale maya
request-soon-ask = Goorma ayaa loo baahan yahay?
soon-week = Toddobaadkan
soon-month = Bishan
soon-later = Way sugi kartaa
request-area-ask = Magaaladee ayaad ku nooshahay?
request-confirm =
    Ma sax baa?
    <b>{ $items }</b>
    { $note }
    { $soon }. { $area }.
    Wax ma ka dhiman yihiin? Qor, ama sawir soo dir.
button-send = Dir
request-sent = Waa la diray. Hadda mutadawiciintu way arki karaan. Marka qof kaa caawinayo, waan kuu soo qori doonaa. Magacaaga ma arkaan.
note-number = Fadlan qor, laakiin ha ku darin lambarka taleefanka iyo lambarka CPR. Halkan cidna uma baahna.
requests-many = Waxaad leedahay { $count } codsi oo furan. Sug, ama mid tirtir.
requests-none = Ma lihid codsi furan.
requests-head = <b>Codsiyadaada:</b>
request-card = <b>{ $items }</b>. { $soon }. { $area }.
request-note = “{ $text }” ({ $language })
request-number = <b>Lambar { $number }</b>
request-open = Weli cidna kama caawinayso.
request-claimed = Qof baa ka caawinaya.
request-arranged = Waqtiga iyo goobta waa la isku afgartay.
request-handed-over = Waa la dhiibay.
request-closed = Hadda ma furna.
button-no-longer = Tirtir: { $items }
request-withdrawn = Waa la tirtiray. Cidna ma keeni doonto.
request-withdrawn-notice = Qoysku hadda uma baahna kan:
request-claimed-notice = War fiican: qof baa tan kuu haya: { $items }. Dhawaan waqti buu kuu soo jeedin doonaa.
request-open-again = { $items }: qofkii kuu hayay ma keeni karo. Codsigaagu mar kale waa furan yahay.
button-board-open = Waxa qoysasku u baahan yihiin
button-board-mine = Waxa aan ka caawinayo
board-open = <b>Qoysasku waxay u baahan yihiin:</b>
board-mine = <b>Waxa aad ka caawinayso:</b>
board-empty = Hadda halkan waxba ma yaallaan.
button-claim = Anaa ka caawinaya
button-release = Hadda ma awoodo
button-propose = Soo jeedi waqtiyo
claim-yours = Codsigan adiga ayaa hadda ka caawinaya. Soo jeedi goorta iyo goobta aad ku kulmi kartaan.
claim-late = Qof kale ayaa kaa hor maray. Lambarkaaga safka: { $place }.
claim-over = Tani way dhammaatay. Mahadsanid!
claim-released = Waad ku mahadsan tahay inaad sheegtay. Hadda qof kale ayaa ka caawin kara.
claim-waits = Waxaad sheegtay inaad arrintan ka caawinayso. Maalintii aad taas sheegtay: { $day }. Weli waqti lama dejin. Waqti soo jeedi, ama qof kale u daa.
claim-ran-out = Tani mar kale dadka kale way u furan tahay, waayo waqti lama dejin:
meet-times-ask = Goorma ayaad awooddaa? Taabo waqti kasta oo kugu habboon, dabadeed “Dhammaad”. Ama qor maalin iyo saacad.
meet-place-ask = Xaggee?
place-home = Guriga qoyska
place-mine = Gurigayga
place-yours = gurigaaga
place-theirs = guriga qofka kale
meet-sent = Waa la diray. Marka qoysku doorto waan kuu soo qori doonaa.
meet-proposed = { $items }: goorma ayay kugu habboon tahay? Goobta: { $place }.
meet-agreed =
    <b>Waa la isku afgartay: { $items }</b>
    { $day }, { $time }, { $place }
    Erayga aad isku garanaysaan: <b>{ $code }</b>. Labadiinnuba waad haysaan.
meet-changed = { $items }: waqtiga waa in la beddelo. Waqtiyo cusub ayaa imanaya.
handover-ask = { $items }: ma la dhiibay?
button-handed-over = Waa la dhiibay
handover-thanks = Mahadsanid!
handover-waits = Weli ma oran in la dhiibay: { $who }
handover-said = Wuxuu leeyahay waa la dhiibay: { $who }
from-other = Farriin ku saabsan kulankiinna: <b>{ $text }</b>
from-other-text = Farriin ku saabsan kulankiinna ({ $language }): “{ $text }”
passed-on = Waan gudbiyay.
button-write = Wax qor
write-ask = Qor. Sida aad u qorto ayaan u gudbinayaa. Farriin cod ah ayaad sidoo kale diri kartaa.
say-outside = Albaabka hortiisa ayaan joogaa
say-late = Rubuc saac ayaan soo daahayaa
say-elevator = Wiish ma leedahay?
say-carry = Immisa qof ayaa qaadi kara?
say-yes = Haa
say-no = Maya
group-how = Kooxda mutadawiciintiinna ku qor: /link
group-linked = Hadda ka dib kooxdu waxay helaysaa farriin ku saabsan codsi kasta.
thing-clothes = dhar
thing-winter_clothes = dharka qaboobaha
thing-shoes = kabo
thing-furniture = alaabta guriga
thing-bed = sariir
thing-table = miis
thing-chair = kursi
thing-sofa = fadhi
thing-bicycle = baaskiil
thing-lamp = laambad
thing-kitchenware = alaabta jikada
thing-baby_gear = alaabta ilmaha yar
thing-toys = alaabta lagu ciyaaro
thing-bedding = buste iyo barkin
thing-other = wax kale
offer-items-ask = Maxaad rabtaa inaad bixiso? Taabo wax kasta oo aad bixinayso, dabadeed “Dhammaad”. Ama qor.
offer-note-ask = Wax kale oo laga sheego ma jiraan? Cabbirka, midabka? Halkan ku qor.
offer-until-ask = Ilaa goorma ayaa la soo qaadan karaa?
offer-bring-ask = Ma keeni kartaa?
bring-yes = Waan keeni karaa
bring-no = Waa in la soo qaato
offer-confirm =
    Ma sax baa?
    <b>{ $items }</b>
    { $note }
    { $condition }
    Ilaa { $until }
    { $bring }
    Wax ma ka dhiman yihiin? Qor, ama sawir soo dir.
offer-card = <b>{ $items }</b>. { $bring }.
offer-sent = Mahadsanid! Qoysaska u baahan midba mar ayaan weydiinayaa.
offer-ask = Qof ayaa raba inuu tan ku siiyo: { $items }. Ma rabtaa?
button-offer-yes = Haa, mahadsanid
button-offer-no = Maya, mahadsanid
offer-yes-done = Waa hagaag. Dhawaan waxaad heli doontaa waqtiyo aad kala doorato.
offer-no-done = Waa hagaag. Qof kale ayaan weydiinayaa.
offer-taken = Qoys ayaa tan raba: { $items }. Soo jeedi goorta iyo goobta:
offer-ran-out = Cidna uma baahnayn: { $items }. Waqtigii wuu dhammaaday. Si kastaba mahadsanid!
offers-that-fit = <b>Waxyaabaha la bixinayo ee ku habboonaan kara:</b>
offers-head = <b>Waxa aad rabto inaad bixiso:</b>
offer-open = Weli cidna haa ma oran.
offer-asked = Qoys baan weydiinayaa.
offer-promised = Qoys ayaa raba.
button-overview = Guudmar
overview-head = <b>Codsiyada hadda:</b>
overview-line = • { $what }: { $count }
overview-most = <b>Waxa ugu badan ee loo baahan yahay:</b>
overview-stuck = <b>Halkan waxba kama socdaan:</b>
overview-since = Isbeddelkii u dambeeyay: { $day }.
button-free = Qof kale ha caawiyo
reason-elsewhere = Waa dhammaaday: meel kale ayaa laga helay
reason-silent = Waa dhammaaday: jawaab ma iman
reason-unfit = Waa dhammaaday: annaga nama khusayso
request-closed-notice = Codsiga: { $items }. { $reason }.
button-report = Soo sheeg
report-done = Waxaan u sheegay isku-duwayaasha. Way arki karaan waxa laga qoray arrintan.
report-notice = <b>La soo sheegay: lambar { $number }</b>
relay-family = Qoyska: “{ $text }” ({ $language })
relay-helper = Caawiyaha: “{ $text }” ({ $language })
photo-ask = Sawir ma haysaa? Halkan ku soo dir.
button-no-photo = Sawir ma jiro
kind-age = { $youngest }–{ $oldest } sano
thing-kinds = { $thing }: { $kinds }
details-ask = { $thing }: immisa? Mid kasta oo aad u baahan tahay badhanka hal mar u taabo, dabadeed “Dhammaad”.
kind-baby = dhallaan
kind-child = ilmo
kind-woman = dumar
kind-man = rag
kind-cot = sariirta dhallaanka
kind-single = hal qof
kind-double = laba qof
place-helper = Guriga caawiyaha
meet-sent-helper = Waa la diray. Marka caawiyuhu doorto waan kuu soo qori doonaa.
edit-ask = Maxaad rabtaa inaad beddesho?
edit-items = Alaabta
edit-details = Immisa
edit-note = Qoraalka
edit-photo = Sawirka
edit-photos = Sawirrada
edit-soon = Goorta loo baahan yahay
edit-area = Magaalada
edit-condition = Xaaladda
edit-until = Ilaa goorma
edit-bring = Keenid ama qaadasho
button-change-it = Beddel
request-changed = Waa la beddelay. Sidan ayay mutadawiciintu hadda u arkaan.
