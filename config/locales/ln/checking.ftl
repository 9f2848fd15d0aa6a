# Lingala. Written by the project, not yet reviewed by a native speaker.
button-check-all = Nyonso ezali ya solo
check-head = <b>Oyo ezali naino ya solo?</b>
check-how = ✅ ezali ya solo · ✏ bongisa · ✖ toyebi te
check-fact = <b>{ $number }. { $name }</b>. Mbala ya suka batalaki: { $date }
check-never = naino te
check-stale = Moto mosusu abongoli eloko ntango ozalaki kosala. Sikoyo ezali boye:
fact-right = Ezali ya solo
fact-changed = Ebongisami
fact-not-ours = Toyebi te
wrong-ask = Matondi ndenge oyebisi nga. Libunga ezali wapi? Koma na monoko na yo, to fina bouton.
wrong-kept = Matondi. Moto ya commune akotala yango. Olingi nayebisa yo soki asilisi kotala?
wrong-card = <b>Moto moko alobi ete libunga ezali awa: { $about }</b>
wrong-words = Akomi ({ $language }): { $text }
wrong-right-told = Olobaki ete libunga ezali na likambo oyo: { $about }. Moto ya commune atali yango: libunga ezali te, sango ezali ya solo.
wrong-changed-told = Olobaki ete libunga ezali na likambo oyo: { $about }. Sikoyo ebongisami. Matondi!
