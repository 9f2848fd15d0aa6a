# Kurmanji. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = Ez hê nikarim kursan bînim bîra te. Saet ev in. Wan di salnameya telefonê de binivîse.
reminders-off = Ez tiştekî naşînim. Ez tenê dema ku tu ji min re binivîsî dinivîsim. Eger tu bixwazî her tiştê te bê jêbirin, li bişkokê bixe.
