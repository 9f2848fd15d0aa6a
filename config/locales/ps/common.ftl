# Pashto. Written by the project, not yet reviewed by a native speaker.

stale-note = <i>دا معلومات د دې ورځې دي: { $date }. وپوښتئ چې لا هم سم دي که نه: { $name }، { $phone }</i>
either = { $one } یا { $other }
list-item = • { $item }
quota-over = دا کار مو ډېر ځله وکړ. بیا یې کولی شئ: { $day }، { $time }.
button-danish = په ډنمارکي یې وښیه
button-where = چېرته دی؟
button-when = کله دی؟
button-who = چا ته زنګ ووهم؟
button-help = څه مرسته کېږي؟
button-remind = را په یاد یې کړه
button-menu = مینو
button-no = نه
command-start = پیل
command-menu = څه پوښتلی شم؟
command-jobcafe = د کار کافې (Jobcafé): وختونه
command-courses = کورسونه: کله او چېرته
command-call = چا ته زنګ ووهم؟
command-emergency = بېړنۍ مرسته: 112
command-language = ژبه بدله کړه
command-privacy = بوټ زما په اړه څه پوهېږي؟
command-staff = د کارکوونکو لپاره
command-board = کورنۍ څه ته اړتیا لري
command-languages = هغه ژبې چې یې لولم
command-overview = د غوښتنو ټولیزه کتنه
command-roles = دندې او بلنې
command-audit = ثبت: رد شوي کارونه او دندې
