# Lingala. Written by the project, not yet reviewed by a native speaker.
command-messages = Ba messages nini nazwaka?
optout-news = Sango lisusu te
optout-courses = Sango ya cours te
optout-donations = Sango ya biloko te
optout-done = Okozwa yango lisusu te. Kasi nakokanisisa yo kaka ba rendez-vous na yo.
optin-done = Okozwa yango lisusu.
optout-list = Olingi ba messages nini? Fina mpo na kofungola to kokanga. Ba rendez-vous na yo, nakokanisisa yo yango ntango nyonso.
privacy-broadcasts = Ba messages ya commune oyo ozwaki mpe oyo ofinaki, nabombaka yango. Mikolo: { $days }. Ba messages oyo olingi te, nabombaka yango kino okobongola. Ezali mpe bongo mpo na engumba na yo, soki oyebisaki nga.
