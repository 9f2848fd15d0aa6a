# Lingala. Written by the project, not yet reviewed by a native speaker.
staff-menu = Olingi kosala nini?
not-allowed = Kaka bato oyo basalaka awa nde bakoki kosala yango.
role-given = Sikoyo, awa okoki kosala makambo mingi koleka liboso. Mokumba na yo: { $role }.
right-volunteer = bénévole
right-coordinator = coordinateur
right-staff = mosali
right-admin = administrateur
button-staff = Mpo na basali
button-made-add = Rendez-vous ya sika mpo na moto
button-made-list = Ba rendez-vous oyo nasalaki
button-class-new = Kelasi ya sika
button-classes = Ba kelasi
button-closure-add = Kanga mwa mikolo
button-closures = Mikolo oyo ekangami
made-when-ask = Mokolo nini mpe ngonga nini? Ndakisa: { $example }
made-about-ask = { $day }, { $time }. Ezali mpo na nini?
made-contact-ask = Na nani?
made-contact-none = Kombo te
made-ready = Rendez-vous { $number }: { $about }, { $day }, { $time }. Tya code oyo na mokanda. Kaka moto moko akoki kosalela yango, kino { $until }.
made-none = Osalaki rendez-vous ata moko te.
made-head = <b>Ba rendez-vous oyo osalaki:</b>
made-line = { $number }: { $about }, { $day }, { $time }. { $state }
state-waiting = Basali naino scan te.
state-taken = Nakokanisisa ye.
state-coming = Azoya.
state-not-coming = Akoki koya te.
made-moved = Ngonga ebongwani. Soki moto asalelaki code, nayebisi ye.
made-cancelled = Rendez-vous elongolami. Soki moto asalelaki code, nayebisi ye.
button-new-code = Code ya sika
code-renewed = Code ya kala ezali kosala lisusu te. Moto oyo asalelaki yango amonaki mokolo, ngonga mpe esika. Soki ekoki kozala likama, bongola rendez-vous.
code-ended = Code ya mokanda na yo ezali kosala lisusu te. Nakokanisisa yo rendez-vous wana te. Soki ezali ya yo, tuna commune.
scan-again = Rendez-vous { $number }: moto mosusu mpe asali scan ya code ya mokanda. Nalakisaki ye rendez-vous te. Benga moto oyo rendez-vous ezali ya ye. Soki code ekomi na moto oyo asengeli kozwa yango te, sala code ya sika.
scan-help = Rendez-vous { $number }: moto oyo asalelaki code liboso alobi ete ayebi te moto mosusu oyo asalaki scan. Asengi lisalisi. Benga moto oyo rendez-vous ezali ya ye, mpe sala code ya sika.
made-answer = Rendez-vous { $number }: { $about }, { $day }, { $time }. { $state }
moved-notice =
    <b>Rendez-vous na yo ezali na ngonga ya sika: { $about }</b>
    { $day }, { $time }
    Liboso ezalaki { $oldday }, { $oldtime }.
cancelled-notice =
    <b>Rendez-vous na yo ezali lisusu te: { $about }</b>
    Ezalaki { $day }, { $time }. Ntina ya koya ezali te.
link-offer =
    Ozali na rendez-vous:
    <b>{ $about }</b>
    { $day }, { $time }
    Olingi nakanisisa yo?
link-used = Moto mosusu asalelaki code oyo. Tuna moto oyo apesaki yo yango.
scan-ask = Basali scan ya code ya mokanda na yo na telefone mosusu. Nalakisaki rendez-vous na yo kuna te: { $day }, { $time }. Ezalaki yo to moto ya libota na yo?
button-scan-fine = Ee, ezali malamu
button-scan-help = Te, salisa nga
scan-help-told = Nayebisi commune. Okoki mpe kobenga:
link-unknown = Code oyo ezali kosala te. Tuna moto oyo apesaki yo yango.
appointment-with = Na { $name }.
code-below = Sala scan ya code na telefone na yo. Nakokanisisa yo na monoko na yo.
