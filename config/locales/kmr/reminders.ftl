# Kurmanji. Written by the project, not yet reviewed by a native speaker.

reminder =
    <b>Ji bîr neke: { $about }</b>
    { $day }, { $time }
reminders-come = Ez ê ji te re binivîsim: { $times }.
reminders-too-late = Pir nêzîk e, loma ez careke din nayînim bîra te.
reminder-was =
    <b>{ $about }</b>
    Ew { $day }, { $time } bû. Ger tu ne li wir bûyî, telefon bike û bêje çima.
reminder-class =
    <b>Ders: { $course }</b>
    { $day }, { $time }
button-in-an-hour = Piştî saetekê bîne bîra min
reminder-again = Ez ê dîsa ji te re binivîsim: { $time }.
reminder-discreet = Bîranînek ji te re heye.
button-show = Nîşan bide
reminders-off = Ez êdî bîranînan ji te re naşînim. Randevû û dersên te hîn li vir in. Tu dîsa bîranînan dixwazî? Bişkokê bitikîne.
reminders-on = Ez ê dîsa bînim bîra te.
reminders-settings = Tu dixwazî çi biguherînî?
button-reminders-on = Bîranînan bide destpêkirin
button-reminders-off = Bîranînan rawestîne
discreet-on = Ji niha û pê ve ez tenê “Bîranînek ji te re heye” dinivîsim. Bitikîne da ku bibînî çi ye.
discreet-off = Ji niha û pê ve her bîranîn dibêje li ser çi ye.
button-discreet-on = Veşêre ka li ser çi ye
button-discreet-off = Nîşan bide ka li ser çi ye
button-reminder-settings = Bîranînên min
