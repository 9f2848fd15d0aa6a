# Kurmanji. Written by the project, not yet reviewed by a native speaker.
command-messages = Tu kîjan peyaman distînî
optout-news = Êdî nûçeyan neşîne
optout-courses = Êdî li ser kursan na
optout-donations = Êdî li ser tiştan na
optout-done = Tu êdî van peyaman nastînî. Randevûyên te ez hîn jî tînim bîra te.
optin-done = Tu dîsa wan distînî.
optout-list = Tu kîjan peyaman dixwazî? Bitikîne da ku ew bên an êdî neyên. Randevûyên te ez her tim tînim bîra te.
privacy-broadcasts = Peyamên şaredariyê: ez { $days } rojan qeyd dikim kîjan gihîştin te, û te çi tikand. Herwiha ez qeyd dikim ku tu kîjan cureyên peyaman naxwazî, heta ku tu vê biguherînî. Eger te bajarê xwe gotibe, ez wî jî heta guherandinê qeyd dikim.
