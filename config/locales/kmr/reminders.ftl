# Kurmanji. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = Ez hê nikarim kursan bînim bîra te. Saet ev in. Wan di salnameya telefonê de binivîse.
reminders-off = Ez êdî bîranînan naşînim. Randevûyên te hîn li vir in. Ger tu dîsa bîranînan bixwazî, randevûyê dîsa ji min re binivîse.
reminder =
    <b>Ji bîr neke: { $about }</b>
    { $day }, { $time }
reminders-come = Ez ê ji te re binivîsim: { $times }.
reminders-too-late = Pir nêzîk e, loma ez careke din nayînim bîra te.
