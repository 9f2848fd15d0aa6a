# Kurmanji. Written by the project, not yet reviewed by a native speaker.
staff-menu = Tu dixwazî çi bikî?
not-allowed = Tenê yên ku li vir dixebitin dikarin wê bikin.
role-given = Niha tu dikarî li vir zêdetir tiştan bikî. Rola te: { $role }.
right-volunteer = dilxwaz
right-coordinator = koordînator
right-staff = karmend
right-admin = rêveber
button-staff = Ji bo karmendan
button-made-add = Randevûya nû ji bo kesekî
button-made-list = Randevûyên min çêkirine
button-class-new = Koma nû ya dersê
button-classes = Komên dersê
button-closure-add = Çend rojan bigire
button-closures = Rojên ku girtî ne
made-when-ask = Roj û saet? Wek mînak: { $example }
made-about-ask = { $day }, { $time }. Ew çi ye?
made-contact-ask = Bi kê re?
made-contact-none = Bê nav
made-ready = Randevû { $number }: { $about }, { $day }, { $time }. Vê kodê li ser nameyê deyne. Tenê yek kes dikare wê bi kar bîne. Dema dawî: { $until }.
made-none = Te randevû çênekirine.
made-head = <b>Randevûyên ku te çêkirine:</b>
made-line = { $number }: { $about }, { $day }, { $time }. { $state }
state-waiting = Hîn nehatiye xwendin.
state-taken = Bîrxistin dê were şandin.
state-coming = Tê.
state-not-coming = Nikare bê.
made-moved = Hat guhertin. Eger kod hatibe bikaranîn, ji wî kesî re hat gotin.
made-cancelled = Hat betalkirin. Eger kod hatibe bikaranîn, ji wî kesî re hat gotin.
button-new-code = Koda nû
code-renewed = Koda kevn êdî naxebite. Kesê ku ew bi kar aniye, roj, saet û cih dîtine. Eger xeternak be, dema randevûyê biguherîne.
code-ended = Koda nameya te êdî ne derbasdar e. Ez êdî wê randevûyê nayînim bîra te. Eger ew ya te be, ji şaredariyê bipirse.
scan-again = Randevû { $number }: Kesekî din jî koda nameyê xwend. Min randevû nîşan neda. Telefonî xwediyê randevûyê bike. Eger kod ketibe destê kesekî şaş, kodeke nû çêke.
scan-help = Randevû { $number }: Kesê ku pêşî kod bi kar anî alîkariyê dixwaze. Kesekî nenas jî koda nameyê xwend. Telefonî xwediyê randevûyê bike, û kodeke nû çêke.
made-answer = Randevû { $number }: { $about }, { $day }, { $time }. { $state }
moved-notice =
    <b>Dema randevûya te guherî: { $about }</b>
    { $day }, { $time }
    Dema kevn: { $oldday }, { $oldtime }.
cancelled-notice =
    <b>Randevûya te hat betalkirin: { $about }</b>
    Dem ev bû: { $day }, { $time }. Ne hewce ye ku tu bêyî.
link-offer =
    Randevûyek te heye:
    <b>{ $about }</b>
    { $day }, { $time }
    Ez bînim bîra te?
link-used = Kesekî din ev kod bi kar anî. Ji kesê ku kod da te bipirse.
scan-ask = Koda nameya te bi telefoneke din hat xwendin. Min randevûya te li wir nîşan neda: { $day }, { $time }. Ew tu bûyî an malbata te bû?
button-scan-fine = Erê, baş e
button-scan-help = Na, alîkariya min bike
scan-help-told = Min ji şaredariyê re got. Tu dikarî telefon jî bikî:
link-unknown = Ev kod naxebite. Ji kesê ku kod da te bipirse.
appointment-with = Bi kê re: { $name }.
code-below = Kodê bi telefona xwe bixwîne. Ez ê bi zimanê te bînim bîra te.
