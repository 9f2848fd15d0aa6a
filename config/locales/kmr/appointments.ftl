# Kurmanji. Written by the project, not yet reviewed by a native speaker.
appointment-which = Tu kîjanê dibêjî?
appointment-day-ask = Kîjan roj?
appointment-hour-ask = { $day }. Saet çend?
appointment-about-ask = { $day }, { $time }. Randevûya te bi kê re ye?
appointment-confirm =
    Ev rast e?
    <b>{ $about }</b>
    { $day }, { $time }
appointment-past = Ew dem derbas bûye.
appointment-kept =
    Min nivîsî:
    <b>{ $about }</b>
    { $day }, { $time }
appointments-none = Li vir randevûyên te tune ne.
appointments-head = <b>Randevûyên te:</b>
appointment-line = • { $day }, { $time }: { $about }
appointment-cancelled = Ji lîsteya min hat jêbirin: { $about }, { $day }, { $time }. Ez êdî vê nayînim bîra te. Eger tu nikaribî biçî, ji kesên ku li benda te ne re jî bêje.
appointment-good = Baş e. Eger nameyek ji te re hatibe, wê bi xwe re bibe.
appointment-cannot = Telefon bike û bêje ku tu nikarî bêyî:
about-doctor = doktor
about-dentist = doktorê diranan
about-jobcenter = Jobcenter
about-municipality = şaredarî (kommune)
about-school = dibistan
about-other = randevûyek
only-day = { $day }
only-time = { $time }
day-and-time = { $day }, { $time }
button-remind-me = Erê, bîne bîra min
button-other-time = Demeke din
button-coming = Ez têm
button-not-coming = Ez nikarim bêm
appointment-no-such-day = Rojek wisa tune ye.
appointment-which-year = Heta wê rojê hîn gelek dem heye. Tu kîjan rojê dibêjî?
appointments-many = Hejmara randevûyên te li vir: { $count }. Ez nikarim zêdetir qeyd bikim. Pêşî yekê jê bibe.
appointment-place-ask = { $about }: { $day }, { $time }. Li ku ye?
place-elsewhere = Cihekî din
appointment-place = 📍 { $place }
appointment-changed = Dema nû hat nivîsandin. Ya kevn hat jêbirin.
button-change = Demê biguherîne
button-delete = Jê bibe
about-hospital = nexweşxane
about-lang_school = dibistana ziman
about-bank = banqe
about-police = polîs
about-lawyer = parêzer
about-deadline = roja herî dawî ya nameyekê
appointment-place-how = Binivîse li ku ye, an cih bi 📎 bişîne.
