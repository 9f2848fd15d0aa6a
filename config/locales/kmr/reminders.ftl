# Kurmanji. Written by the project, not yet reviewed by a native speaker.

reminder =
    <b>Ji bîr neke: { $about }</b>
    { $day }, { $time }
reminders-come = Ez ê ji te re binivîsim: { $times }.
reminders-too-late = Dema wê pir nêzîk e, loma ez wê careke din nayînim bîra te.
reminder-was =
    <b>{ $about }</b>
    Dem ev bû: { $day }, { $time }. Eger tu ne li wir bûyî, telefon bike û bêje çima.
reminder-class =
    <b>Ders: { $course }</b>
    { $day }, { $time }
button-in-an-hour = Piştî saetekê bîne bîra min
reminder-again = Ez ê dîsa ji te re binivîsim: { $time }.
reminder-discreet = Bîrxistinek ji te re heye.
button-show = Nîşan bide
reminders-off = Ez êdî bîrxistinan ji te re naşînim. Randevû û komên dersê yên te hîn li vir in. Tu dîsa bîrxistinan dixwazî? Bişkokê bitikîne.
reminders-on = Ez ê dîsa bîrxistinan ji te re bişînim.
reminders-settings = Tu dixwazî çi biguherînî?
button-reminders-on = Bîrxistinan bide destpêkirin
button-reminders-off = Bîrxistinan rawestîne
discreet-on = Ji niha û pê ve ez tenê “Bîrxistinek ji te re heye” dinivîsim. Bitikîne da ku bibînî çi ye.
discreet-off = Ji niha û pê ve her bîrxistin dibêje li ser çi ye.
button-discreet-on = Veşêre ka li ser çi ye
button-discreet-off = Nîşan bide ka li ser çi ye
button-reminder-settings = Bîrxistinên min
