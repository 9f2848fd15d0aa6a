# Lingala. Written by the project, not yet reviewed by a native speaker.
button-check-all = Nyonso eza ya solo
check-head = <b>Oyo eza kaka ya solo?</b>
check-how = ✅ eza ya solo · ✏ bongisa · ✖ toyebi te
check-fact = <b>{ $number }. { $name }</b> Mbala ya nsuka batalaki: { $date }
check-never = naino te
check-stale = Moto mosusu abongoli eloko ntango ozalaki kosala. Sikoyo ezali boye:
fact-right = Eza ya solo
fact-changed = Ebongisami
fact-not-ours = Toyebi te
wrong-ask = Matondo ndenge olobi. Nini eza mabe? Koma na lokota na yo, to fina bouton.
wrong-kept = Matondo. Moto ya commune akotala yango. Olingi nakomela yo soki asilisi kotala?
wrong-card = <b>Moto moko alobi ete eloko moko eza mabe awa: { $about }</b>
wrong-words = Akomi ({ $language }): { $text }
wrong-right-told = Olobaki ete eloko moko eza mabe: { $about }. Moto ya commune atali yango: libunga ezali te, sango eza ya solo.
wrong-changed-told = Olobaki ete eloko moko eza mabe: { $about }. Sikoyo ebongisami. Matondo!
