# Somali. Written by the project, not yet reviewed by a native speaker.
command-messages = Farriimahee ayaan helaa?
optout-news = Warar dambe ma rabo
optout-courses = Farriin koorso ma rabo
optout-donations = Farriin alaab ma rabo
optout-done = Hadda ka dib farriimahaas ma heli doontid. Ballamahaaga weli waan ku xasuusin doonaa.
optin-done = Mar kale farriimahaas waad heli doontaa.
optout-list = Farriimahee ayaad rabtaa? Mid taabo si aad u bilowdo ama u joojiso. Ballamahaaga mar walba waan ku xasuusin doonaa.
privacy-broadcasts = Farriimaha degmada: waxaan kaydiyaa kuwii ku soo gaaray iyo waxa aad taabatay. Muddada maalmo ahaan: { $days }. Waxaan kale oo kaydiyaa nooca farriimaha aadan rabin, ilaa aad beddesho. Haddii aad magaaladaada ii sheegtay, taasna waan kaydiyaa ilaa aad beddesho.
