# Somali. Written by the project, not yet reviewed by a native speaker.
appointment-which = Midkee baad ula jeeddaa?
appointment-day-ask = Maalintee?
appointment-hour-ask = { $day }. Saacaddee?
appointment-about-ask = { $day }, { $time }. Yaad la kulmaysaa?
appointment-confirm =
    Ma sax baa?
    <b>{ $about }</b>
    { $day }, { $time }
appointment-past = Waqtigaas wuu dhaafay.
appointment-kept =
    Waan qoray:
    <b>{ $about }</b>
    { $day }, { $time }
appointments-none = Halkan ballan kuma lihid.
appointments-head = <b>Ballamahaaga:</b>
appointment-line = • { $day }, { $time }: { $about }
appointment-cancelled = Waan tirtiray: { $about }, { $day }, { $time }. Kuma xasuusin doono. Haddii aadan iman karin, taas sidoo kale u sheeg dadka aad la kulmi lahayd.
appointment-good = Waa hagaag. Haddii warqad laguu soo diray, warqadda soo qaado.
appointment-cannot = Wac oo u sheeg inaadan iman karin:
about-doctor = dhakhtar
about-dentist = dhakhtarka ilkaha
about-jobcenter = Jobcenter
about-municipality = degmada (kommune)
about-school = iskuul
about-other = ballan
only-day = { $day }
only-time = { $time }
day-and-time = { $day }, { $time }
button-remind-me = Haa, i xasuusi
button-other-time = Waqti kale
button-coming = Waan imanayaa
button-not-coming = Ma iman karo
appointment-no-such-day = Maalintaas ma jirto.
appointment-which-year = Taariikhdaasi aad bay u fog tahay. Maalintee baad ula jeeddaa?
appointments-many = Ballamaha aad halkan ku leedahay: { $count }. In ka badan ma kaydin karo. Marka hore mid tirtir.
appointment-place-ask = { $about }: { $day }, { $time }. Waa xaggee?
place-elsewhere = Meel kale
appointment-place = 📍 { $place }
appointment-changed = Waqtiga cusub waa la qoray. Kii hore waa la tirtiray.
button-change = Beddel waqtiga
button-delete = Tirtir
about-hospital = isbitaalka
about-lang_school = iskuulka luqadda
about-bank = bangiga
about-police = booliska
about-lawyer = qareenka
about-deadline = maalinta ugu dambaysa ee warqad
appointment-place-how = Qor meesha ay tahay, ama goobta ku soo dir 📎.
