# Lingala. Written by the project, not yet reviewed by a native speaker.

request-items-ask = Ozali na mposa ya nini? Fina biloko oyo ozali na mposa na yango, na nsima «Esili». To koma yango.
request-note-ask = Likambo mosusu ya ntina ezali? Bonene, langi? Koma yango awa.
button-nothing-more = Eloko mosusu te
request-soon-ask = Noki ndenge nini?
soon-week = Poso oyo
soon-month = Sanza oyo
soon-later = Ekoki kozela
request-area-ask = Ofandaka na engumba nini?
request-confirm =
    Ezali malamu?
    <b>{ $items }</b>
    { $note }
    { $soon }. { $area }.
    Eloko ezangi? Koma yango, to tinda foto.
button-send = Tinda
request-sent = Etindami. Sikoyo ba bénévoles bakoki komona yango. Nakokomela yo soki moto azali na yango. Bakomona kombo na yo te.
note-number = Koma yango kozanga nimero ya telefone mpe ya CPR. Moto te azali na mposa na yango awa.
requests-many = Masengi na yo oyo esili naino te: { $count }. Zela, to longola moko.
requests-none = Sikoyo ozali na bosengi moko te.
requests-head = <b>Masengi na yo:</b>
request-card = <b>{ $items }</b>. { $soon }. { $area }.
request-note = «{ $text }» ({ $language })
request-number = <b>Nimero { $number }</b>
request-open = Moto moko te azwi yango naino.
request-claimed = Moto azali na yango.
request-arranged = Ngonga mpe esika eponami.
request-handed-over = Epesami.
request-closed = Ekangami.
button-no-longer = Longola: { $items }
request-withdrawn = Elongolami. Moto te akomema yango.
request-withdrawn-notice = Libota ezali lisusu na mposa ya oyo te:
request-claimed-notice = Sango malamu: moto azali na biloko mpo na yo: { $items }. Akoyebisa yo noki ntango oyo bokoki kokutana.
request-open-again = Moto oyo azalaki na biloko mpo na yo akoki lisusu kopesa yango te: { $items }. Bosengi na yo efungwami lisusu.
button-board-open = Mabota bazali na mposa ya nini
button-board-mine = Masengi oyo nazwaki
board-open = <b>Mabota bazali na mposa ya:</b>
board-mine = <b>Masengi oyo ondimaki:</b>
board-empty = Eloko ezali awa te sikoyo.
button-claim = Nazwi yango
button-release = Nakoki te
button-propose = Pesa ba ngonga
claim-yours = Ozwi bosengi oyo. Koma ntango mpe esika oyo bokoki kokutana.
claim-late = Moto mosusu azalaki liboso. Ozali nimero { $place } na molongo ya kozela.
claim-over = Esili. Matondi!
claim-released = Malamu ete oyebisi nga. Moto mosusu akoki kozwa yango sikoyo.
claim-waits = Mokolo oyo ondimaki bosengi oyo: { $day }. Ngonga ya kokutana ezali naino te. Koma ntango oyo bokoki kokutana, to tika moto mosusu azwa yango.
claim-ran-out = Oyo efungwami lisusu mpo na bato mosusu, mpo ngonga eponamaki te:
meet-times-ask = Okoki ntango nini? Fina ba ngonga nyonso oyo ebongi na yo, na nsima «Esili». To koma mokolo na ngonga.
meet-place-ask = Esika nini?
place-home = Na ndako ya libota
place-mine = Epai na nga
place-yours = epai na yo
place-theirs = epai ya moto oyo okokutana na ye
meet-sent = Etindami. Nakokomela yo soki libota eponi.
meet-proposed = { $items }: ntango nini ebongi na yo? Esika: { $place }.
meet-agreed =
    <b>Boyokani: { $items }</b>
    { $day }, { $time }, { $place }
    Liloba ya koyebana: <b>{ $code }</b>. Bino mibale bozali na yango.
meet-changed = { $items }: ngonga esengeli kobongwana. Ba ngonga ya sika ekoya.
handover-ask = { $items }: epesami?
button-handed-over = Epesami
handover-thanks = Matondi!
handover-waits = Moto oyo alobi naino te ete epesami: { $who }
handover-said = Moto oyo alobi ete epesami: { $who }
from-other = Message mpo na bokutani na bino: <b>{ $text }</b>
from-other-text = Message mpo na bokutani na bino ({ $language }): «{ $text }»
passed-on = Natindi yango.
button-write = Koma eloko
write-ask = Koma yango. Nakotinda yango ndenge ezali. Okoki mpe kotinda message ya mongongo.
say-outside = Nazali libanda
say-late = Nakoya na retard ya miniti zomi na mitano
say-elevator = Ascenseur ezali?
say-carry = Bato boni bakoki komema?
say-yes = Ee
say-no = Te
group-how = Koma /link na groupe ya ba bénévoles na bino.
group-linked = Kobanda sikoyo groupe ekozwa message mpo na bosengi moko na moko.
thing-clothes = bilamba
thing-winter_clothes = bilamba ya malili
thing-shoes = sapato
thing-furniture = biloko ya ndako
thing-bed = mbeto
thing-table = mesa
thing-chair = kiti
thing-sofa = sofa
thing-bicycle = vélo
thing-lamp = mwinda
thing-kitchenware = biloko ya kuku
thing-baby_gear = biloko ya bebe
thing-toys = biloko ya kosakana
thing-bedding = babulangeti mpe bakusin
thing-other = eloko mosusu
offer-items-ask = Olingi kopesa nini? Fina biloko oyo olingi kopesa, na nsima «Esili». To koma yango.
offer-note-ask = Likambo mosusu ya koloba ezali? Bonene, langi? Koma yango awa.
offer-until-ask = Bakoki kozwa yango kino ntango nini?
offer-bring-ask = Okoki komema yango?
bring-yes = Nakoki komema yango
bring-no = Esengeli bato baya kozwa yango
offer-confirm =
    Ezali malamu?
    <b>{ $items }</b>
    { $note }
    { $condition }
    Kino { $until }
    { $bring }
    Eloko ezangi? Koma yango, to tinda foto.
offer-card = <b>{ $items }</b>. { $bring }.
offer-sent = Matondi! Nazotuna mabota oyo bazali na mposa, moko na moko.
offer-ask = Moto alingi kopesa yo eloko: { $items }. Olingi?
button-offer-yes = Ee, matondi
button-offer-no = Te, matondi
offer-yes-done = Malamu. Okozwa noki ba ngonga ya kopona.
offer-no-done = Malamu. Nazotuna moto mosusu.
offer-taken = Libota moko elingi oyo: { $items }. Koma ntango mpe esika ya kokutana:
offer-ran-out = Moto te azalaki na mposa ya oyo: { $items }. Ntango esili. Kasi matondi!
offers-that-fit = <b>Biloko oyo balingi kopesa mpe ekoki kobonga:</b>
offers-head = <b>Oyo olingi kopesa:</b>
offer-open = Moto te alobi ee naino.
offer-asked = Nazotuna libota moko.
offer-promised = Libota moko elingi yango.
button-overview = Tala masengi nyonso
overview-head = <b>Masengi ya sikoyo:</b>
overview-line = • { $what }: { $count }
overview-most = <b>Oyo ezangi mingi:</b>
overview-stuck = <b>Awa eloko ezosalama te:</b>
overview-since = Mbongwana ya suka: { $day }.
button-free = Moto mosusu asalisa
reason-elsewhere = Ekangami: azwi yango epai mosusu
reason-silent = Ekangami: azoyanola te
reason-unfit = Ekangami: etali biso te
request-closed-notice = { $items }. { $reason }.
button-report = Funda
report-done = Nayebisi ba coordinateurs. Bakoki komona oyo ekomamaki mpo na likambo oyo.
report-notice = <b>Efundami: nimero { $number }</b>
relay-family = Libota: «{ $text }» ({ $language })
relay-helper = Mosungi: «{ $text }» ({ $language })
photo-ask = Ozali na foto? Tinda yango awa.
button-no-photo = Foto te
kind-age = mbula { $youngest }–{ $oldest }
thing-kinds = { $thing }: { $kinds }
details-ask = { $thing }: boni? Soki ezali mibale, fina mbala mibale. Na nsima fina «Esili».
kind-baby = bebe
kind-child = mwana
kind-woman = mwasi
kind-man = mobali
kind-cot = mbeto ya bebe
kind-single = moto moko
kind-double = bato mibale
place-helper = Epai ya mosungi
meet-sent-helper = Etindami. Nakokomela yo soki mosungi aponi.
edit-ask = Olingi kobongola nini?
edit-items = Biloko
edit-details = Boni
edit-note = Makomi
edit-photo = Foto
edit-photos = Ba foto
edit-soon = Noki ndenge nini
edit-area = Engumba
edit-condition = Ezaleli
edit-until = Kino ntango nini
edit-bring = Komema to kozwa
button-change-it = Bongola
request-changed = Ebongwani. Ba bénévoles bakomona yango boye sikoyo.
