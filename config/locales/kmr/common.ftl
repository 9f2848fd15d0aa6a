# Kurmanji. Written by the project, not yet reviewed by a native speaker.

stale-note = <i>Ev agahî ji { $date } ye. Bipirse ka hê rast e: { $name }, { $phone }</i>
either = { $one } an { $other }
list-item = • { $item }
quota-over = Te ev niha gelek caran kir. Tu dikarî dîsa bikî: { $day }, { $time }.
button-danish = Bi danmarkî nîşan bide
button-where = Li ku ye?
button-when = Kengî ye?
button-who = Ez telefonî kê bikim?
button-help = Çi alîkarî heye?
button-remind = Bîne bîra min
button-menu = Menu
button-no = Na
command-start = Destpêk
command-menu = Ez dikarim çi bipirsim?
command-jobcafe = Qehwexaneya kar (Jobcafé): saet
command-courses = Kurs: kengî û li ku
command-call = Ez telefonî kê bikim?
command-emergency = Alîkariya lezgîn: 112
command-language = Ziman biguherîne
command-privacy = Bot li ser min çi dizane?
command-staff = Ji bo karmendan
command-board = Ji malbatan re çi lazim e
command-languages = Zimanên ku ez dixwînim
command-overview = Awireke giştî li daxwazan
command-roles = Rol û vexwendin
command-audit = Tomar: redkirin û rol
