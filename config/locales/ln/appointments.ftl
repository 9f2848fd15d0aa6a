# Lingala. Written by the project, not yet reviewed by a native speaker.
appointment-which = Olingi koloba oyo wapi?
appointment-day-ask = Mokolo nini?
appointment-hour-ask = { $day }. Na ngonga nini?
appointment-about-ask = { $day }, { $time }. Okokutana na nani?
appointment-confirm =
    Ezali malamu?
    <b>{ $about }</b>
    { $day }, { $time }
appointment-past = Ntango wana esili koleka.
appointment-kept =
    Nakomi yango:
    <b>{ $about }</b>
    { $day }, { $time }
appointments-none = Ozali na rendez-vous te awa.
appointments-head = <b>Ba rendez-vous na yo:</b>
appointment-line = • { $day }, { $time }: { $about }
appointment-cancelled = Elongolami: { $about }, { $day }, { $time }. Nakokanisisa yo te. Soki okoki koya te, yebisa mpe bato oyo osengelaki kokutana na bango.
appointment-good = Malamu. Mema mokanda na yo soki ozwaki yango.
appointment-cannot = Benga mpe loba ete okoki koya te:
about-doctor = monganga
about-dentist = monganga ya mino
about-jobcenter = esika ya mosala (Jobcenter)
about-municipality = commune (kommune)
about-school = école
about-other = rendez-vous
only-day = { $day }
only-time = { $time }
day-and-time = { $day }, { $time }
button-remind-me = Ee, kanisisa nga
button-other-time = Ntango mosusu
button-coming = Nazoya
button-not-coming = Nakoki koya te
appointment-no-such-day = Mokolo wana ezali te.
appointment-which-year = Mokolo wana ekoya nsima ya ntango molai. Olingi koloba mokolo nini?
appointments-many = Ba rendez-vous oyo ozali na yango awa: { $count }. Nakoki kobomba mosusu te. Longola naino moko.
appointment-place-ask = { $about }: { $day }, { $time }. Ezali wapi?
place-elsewhere = Esika mosusu
appointment-place = 📍 { $place }
appointment-changed = Nakomi ngonga ya sika. Oyo ya kala elongolami.
button-change = Bongola ngonga
button-delete = Longola
about-hospital = lopitalo
about-lang_school = école ya minoko
about-bank = banque
about-police = police
about-lawyer = avocat
about-deadline = mokolo ya suka na mokanda
appointment-place-how = Koma ezali wapi, to tinda esika na 📎.
