# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $day: dagen med ugedag og år. $time: klokkeslæt. $about: hvem man skal møde (about-…). $times: hvornår påmindelserne kommer
appointment-which = Hvilken mener du?
appointment-day-ask = Hvilken dag?
appointment-hour-ask = { $day }. Hvad tid?
appointment-about-ask = { $day }, { $time }. Hvem skal du møde?
appointment-confirm =
    Er det rigtigt?
    <b>{ $about }</b>
    { $day }, { $time }
appointment-past = Den tid er forbi.
appointment-kept =
    Det er noteret:
    <b>{ $about }</b>
    { $day }, { $time }
appointments-none = Du har ingen aftaler her.
appointments-head = <b>Dine aftaler:</b>
appointment-line = • { $day }, { $time }: { $about }
appointment-cancelled = Slettet: { $about }, { $day }, { $time }. Jeg minder dig ikke om den. Kan du ikke komme, så sig det også til dem, du skulle møde.
appointment-good = Godt. Husk dit brev, hvis du har fået et.
appointment-cannot = Ring og sig, at du ikke kan komme:
about-doctor = læge
about-dentist = tandlæge
about-jobcenter = Jobcenter
about-municipality = kommunen
about-school = skole
about-other = en aftale
only-day = { $day }
only-time = { $time }
day-and-time = { $day }, { $time }
button-remind-me = Ja, mind mig om det
button-other-time = En anden tid
button-coming = Jeg kommer
button-not-coming = Jeg kan ikke komme
# $count: hvor mange
appointment-no-such-day = Den dag findes ikke.
appointment-which-year = Det er langt ude i fremtiden. Hvilken dag mener du?
appointments-many = Du har { $count } aftaler her. Jeg kan ikke gemme flere. Slet en først.
appointment-place-ask = { $about }: { $day }, { $time }. Hvor er det?
place-elsewhere = Et andet sted
appointment-place = 📍 { $place }
appointment-changed = Den nye tid er noteret. Den gamle er slettet.
button-change = Lav tiden om
button-delete = Slet
about-hospital = hospital
about-lang_school = sprogskole
about-bank = bank
about-police = politi
about-lawyer = advokat
about-deadline = sidste dag i et brev
appointment-place-how = Skriv, hvor det er, eller send stedet med 📎.
