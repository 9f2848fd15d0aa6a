# Kurmanji. Written by the project, not yet reviewed by a native speaker.
command-messages = Tu kîjan peyaman distînî
optout-news = Êdî nûçeyan neşîne
optout-courses = Êdî li ser kursan na
optout-donations = Êdî li ser tiştan na
optout-done = Tu êdî wan nastînî. Randevûyên te ez hîn jî tînim bîra te.
optin-done = Tu dîsa wan distînî.
optout-list = Tu kîjan peyaman dixwazî? Bitikîne: carekê da ku neyên, careke din da ku dîsa bên. Randevûyên te ez her tim tînim bîra te.
privacy-broadcasts = Peyamên şaredariyê yên ku gihîştine te û tiştê ku te tikandiye, ez { $days } rojan di bîra xwe de dihêlim. Peyamên ku tu naxwazî, û bajarê te heke te gotibe, di bîra min de dimînin heta ku tu biguherînî.
