# Lingala. Written by the project, not yet reviewed by a native speaker.
command-messages = Ba messages nini nazwaka?
optout-news = Sango lisusu te
optout-courses = Sango ya cours te
optout-donations = Sango ya biloko te
optout-done = Okozwa ba messages wana lisusu te. Kasi nakokoba kokanisisa yo ba rendez-vous na yo.
optin-done = Okozwa yango lisusu.
optout-list = Olingi ba messages nini? Fina moko mpo ete eya to eya lisusu te. Ba rendez-vous na yo, nakokanisisa yo yango ntango nyonso.
privacy-broadcasts = Ba messages ya commune: nabombaka nini ozwaki mpe nini ofinaki, mikolo { $days }. Nabombaka mpe lolenge nini ya ba messages olingi te, kino okobongola yango. Soki oyebisaki engumba na yo, nabombaka mpe yango kino okobongola yango.
