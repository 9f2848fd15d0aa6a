# Swahili. Written by the project, not yet reviewed by a native speaker.
request-items-ask = Unahitaji nini? Bonyeza kila kitu unachohitaji, kisha “Tayari”. Au andika.
request-note-ask = Kuna kingine muhimu? Ukubwa, rangi? Andika hapa.
button-nothing-more = Hakuna zaidi
request-soon-ask = Haraka kiasi gani?
soon-week = Wiki hii
soon-month = Mwezi huu
soon-later = Inaweza kusubiri
request-area-ask = Unaishi mji gani?
request-confirm =
    Ni sahihi?
    <b>{ $items }</b>
    { $note }
    { $soon }. { $area }.
    Kuna kitu kinachokosekana? Andika, au tuma picha.
button-send = Tuma
request-sent = Ombi lako limetumwa. Watu wa kujitolea wanaweza kuliona sasa. Mtu akilichukua, nitakuandikia. Hawaoni jina lako.
note-number = Tafadhali andika tena, lakini usiweke namba ya simu wala namba ya CPR. Hakuna anayezihitaji hapa.
requests-many = Maombi yako ya vitu ambayo hayajamalizika: { $count }. Subiri, au futa moja.
requests-none = Huna maombi ya vitu ambayo hayajamalizika.
requests-head = <b>Maombi yako:</b>
request-card = <b>{ $items }</b>. { $soon }. { $area }.
request-note = “{ $text }” ({ $language })
request-number = <b>Namba { $number }</b>
request-open = Bado hakuna aliyelichukua.
request-claimed = Mtu amelichukua.
request-arranged = Wakati na mahali vimekubaliwa.
request-handed-over = Imekabidhiwa.
request-closed = Limefungwa.
button-no-longer = Futa: { $items }
request-withdrawn = Imefutwa. Hakuna atakayeleta.
request-withdrawn-notice = Familia haihitaji tena vitu hivi:
request-claimed-notice = Habari njema: mtu ana vitu kwa ajili yako: { $items }. Atapendekeza wakati hivi karibuni.
request-open-again = Mtu aliyetaka kukupa vitu hivi hawezi: { $items }. Ombi lako liko wazi tena.
button-board-open = Familia zinahitaji nini
button-board-mine = Nilichochukua
board-open = <b>Familia zinahitaji:</b>
board-mine = <b>Ulichochukua:</b>
board-empty = Hakuna kitu hapa sasa.
button-claim = Ninalichukua
button-release = Kwa kweli siwezi
button-propose = Pendekeza wakati
claim-yours = Umechukua ombi hili. Pendekeza lini na wapi mnaweza kukutana.
claim-late = Mtu mwingine alikuwa wa kwanza. Wewe ni namba { $place } kwenye orodha ya kusubiri.
claim-over = Imekwisha. Asante!
claim-released = Asante kwa kusema. Mtu mwingine anaweza kulichukua sasa.
claim-waits = Ulichukua ombi hili siku hii: { $day }. Bado hakuna wakati uliokubaliwa. Pendekeza wakati, au mwache mtu mwingine alichukue.
claim-ran-out = Ombi hili liko wazi tena kwa wengine, kwa sababu hakuna wakati uliokubaliwa:
meet-times-ask = Unaweza lini? Bonyeza kila wakati unaokufaa, kisha “Tayari”. Au andika siku na saa.
meet-place-ask = Wapi?
place-home = Nyumbani kwa familia
place-mine = Kwangu
place-yours = kwako
place-theirs = kwa mtu utakayekutana naye
meet-sent = Imetumwa. Nitakuandikia familia ikichagua.
meet-proposed = { $items }: ni lini inakufaa? Mahali: { $place }.
meet-agreed =
    <b>Mmekubaliana: { $items }</b>
    { $day }, { $time }, { $place }
    Neno la kutambuana: <b>{ $code }</b>. Nyote wawili mnalo.
meet-changed = { $items }: wakati lazima ubadilishwe. Utapata mapendekezo ya wakati mpya.
handover-ask = { $items }: imekabidhiwa?
button-handed-over = Imekabidhiwa
handover-thanks = Asante!
handover-waits = Bado hajasema kwamba imekabidhiwa: { $who }
handover-said = Anasema imekabidhiwa: { $who }
from-other = Ujumbe kuhusu kukutana kwenu: <b>{ $text }</b>
from-other-text = Ujumbe kuhusu kukutana kwenu ({ $language }): “{ $text }”
passed-on = Nimepeleka ujumbe.
button-write = Andika kitu
write-ask = Andika ujumbe. Nitaupeleka kama ulivyo. Unaweza pia kutuma ujumbe wa sauti.
say-outside = Niko nje
say-late = Nitachelewa robo saa
say-elevator = Kuna lifti?
say-carry = Watu wangapi wanaweza kubeba?
say-yes = Ndiyo
say-no = Hapana
group-how = Andika /link kwenye kikundi chenu cha kujitolea.
group-linked = Kuanzia sasa kikundi kinapata ujumbe kwa kila ombi.
thing-clothes = nguo
thing-winter_clothes = nguo za baridi
thing-shoes = viatu
thing-furniture = samani
thing-bed = kitanda
thing-table = meza
thing-chair = kiti
thing-sofa = sofa
thing-bicycle = baiskeli
thing-lamp = taa
thing-kitchenware = vyombo vya jikoni
thing-baby_gear = vitu vya mtoto mchanga
thing-toys = vinyago
thing-bedding = mablanketi na mito
thing-other = kitu kingine
offer-items-ask = Unataka kutoa nini? Bonyeza kila kitu unachotaka kutoa, kisha “Tayari”. Au andika.
offer-note-ask = Kuna kingine cha kusema? Ukubwa, rangi? Andika hapa.
offer-until-ask = Kinaweza kuchukuliwa hadi lini?
offer-bring-ask = Unaweza kukileta?
bring-yes = Ninaweza kukileta
bring-no = Lazima kichukuliwe
offer-confirm =
    Ni sahihi?
    <b>{ $items }</b>
    { $note }
    { $condition }
    Hadi { $until }
    { $bring }
    Kuna kitu kinachokosekana? Andika, au tuma picha.
offer-card = <b>{ $items }</b>. { $bring }.
offer-sent = Asante! Ninaziuliza familia zinazohitaji, moja baada ya nyingine.
offer-ask = Mtu anataka kukupa: { $items }. Unataka?
button-offer-yes = Ndiyo, asante
button-offer-no = Hapana, asante
offer-yes-done = Vizuri. Hivi karibuni utapata nyakati za kuchagua.
offer-no-done = Vizuri. Ninamuuliza mwingine.
offer-taken = Familia moja inataka: { $items }. Pendekeza lini na wapi:
offer-ran-out = Hakuna aliyehitaji: { $items }. Wakati umekwisha. Asante hata hivyo!
offers-that-fit = <b>Vitu vinavyotolewa ambavyo huenda vinafaa:</b>
offers-head = <b>Unachotaka kutoa:</b>
offer-open = Bado hakuna aliyesema ndiyo.
offer-asked = Ninaiuliza familia.
offer-promised = Familia inakitaka.
button-overview = Muhtasari
overview-head = <b>Maombi ya sasa:</b>
overview-line = • { $what }: { $count }
overview-most = <b>Vinavyohitajika zaidi:</b>
overview-stuck = <b>Hapa hakuna kinachoendelea:</b>
overview-since = Mabadiliko ya mwisho: { $day }.
button-free = Mtu mwingine asaidie
reason-elsewhere = Limefungwa: alivipata kwingine
reason-silent = Limefungwa: hajibu
reason-unfit = Limefungwa: halituhusu
request-closed-notice = Ombi: { $items }. { $reason }.
button-report = Ripoti
report-done = Nimewaambia waratibu. Wanaweza kuona yaliyoandikwa kuhusu hili.
report-notice = <b>Imeripotiwa: namba { $number }</b>
relay-family = Familia: “{ $text }” ({ $language })
relay-helper = Msaidizi: “{ $text }” ({ $language })
photo-ask = Una picha? Itume hapa.
button-no-photo = Hakuna picha
kind-age = miaka { $youngest }–{ $oldest }
thing-kinds = { $thing }: { $kinds }
details-ask = { $thing }: vitu vingapi? Bonyeza mara moja kwa kila kimoja, kisha “Tayari”.
kind-baby = mtoto mchanga
kind-child = mtoto
kind-woman = mwanamke
kind-man = mwanaume
kind-cot = kitanda cha mtoto mchanga
kind-single = mtu mmoja
kind-double = watu wawili
place-helper = Kwa msaidizi
meet-sent-helper = Imetumwa. Nitakuandikia msaidizi akichagua.
edit-ask = Unataka kubadilisha nini?
edit-items = Vitu
edit-details = Ngapi
edit-note = Maandishi
edit-photo = Picha
edit-photos = Picha zote
edit-soon = Haraka kiasi gani
edit-area = Mji
edit-condition = Hali yake
edit-until = Hadi lini
edit-bring = Kuleta au kuchukua
button-change-it = Badilisha
request-changed = Ombi limebadilishwa. Sasa watu wa kujitolea wanaliona hivi.
