# Somali. Written by the project, not yet reviewed by a native speaker.

stale-note = <i>Macluumaadkan waxaa la qoray { $date }. Weydii inuu weli sax yahay: { $name }, { $phone }</i>
either = { $one } ama { $other }
list-item = • { $item }
quota-over = Tan hadda marar badan ayaad samaysay. Mar kale waad samayn kartaa: { $day }, { $time }.
button-danish = Ku tus af Deenish
button-where = Xaggee bay ku taal?
button-when = Goorma?
button-who = Yaan wacaa?
button-help = Maxaa la iga caawinayaa?
button-remind = I xasuusi
button-menu = Liiska
button-no = Maya
command-start = Bilow
command-menu = Maxaan weydiin karaa?
command-jobcafe = Jobcafé: saacadaha
command-courses = Koorsooyinka: goorma iyo xaggee
command-call = Yaan wacaa?
command-emergency = Gargaar degdeg ah: 112
command-language = Beddel luqadda
command-privacy = Muxuu bot-ku iga ogyahay?
command-staff = Shaqaalaha
command-board = Waxa qoysasku u baahan yihiin
command-languages = Luqadaha aan akhriyo
command-overview = Guudmarka codsiyada
command-roles = Doorarka iyo casuumaadaha
command-audit = Diiwaanka: diidmada iyo doorarka
