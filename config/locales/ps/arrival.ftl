# Pashto. Written by the project, not yet reviewed by a native speaker.

first-weeks-arrival = <b>چې کله راورسېږئ:</b>
first-weeks-week = <b>لومړۍ اوونۍ:</b>
first-weeks-month = <b>لومړۍ میاشت:</b>
step-met_by_housing_officer = د ښاروالۍ (kommune) یو کارکوونکی ستاسو هرکلی کوي.
step-information_meeting = تاسو ته وايي چې په لومړیو اوونیو کې څه کېږي.
step-shown_home = خپل کور وینئ.
step-house_rules = د کور قانونونه اورئ.
step-course_start = کورس پیلوئ.
step-danish_placement = د ژبې په ښوونځي (sprogskole) کې ناسته لرئ. هلته پوښتنه کوي چې څومره ډنمارکي زده لرئ.
step-help_cpr = په همدې وخت کې د CPR شمېرې (شخصي شمېرې) په اخیستو کې هم درسره مرسته کېږي.
step-help_nemkonto = د بانکي حساب (NemKonto) په خلاصولو کې مرسته کوي.
step-meeting_law = د قانون په اړه ناسته، یوازې له تاسو سره.
step-meeting_economy = د پیسو په اړه ناسته، له نورو سره.
step-meeting_job_education = د کار او زده کړې په اړه ناسته، یوازې له تاسو سره.
doctor-rights = <b>تاسو حق لرئ چې ډاکټر ته لاړ شئ. وړیا دی.</b>
    دا حق د اوسېدو له اجازې سره په ډنمارک کې له لومړۍ ورځې پیلېږي. ژېړ کارت (sundhedskort) ته انتظار کولو ته اړتیا نشته. کارت ډېری وخت په دومره اوونیو کې راځي: { $weeks }.
doctor-refused = ډاکټر نه مني؟ «{ button-danish }» کېکاږئ او لیکنه وښیئ. یا د خپلې دوسیې کارکوونکي (sagsbehandler) ته زنګ ووهئ.
benefits-money = د پیسو د مرستې نوم اوس <b>{ $benefit }</b> دی (پخوا: { $formerly }). د میاشتې په وروستۍ کاري ورځ ورکول کېږي.
benefits-next = راتلونکې ورکړه: { $date }.
benefits-help = په لومړۍ میاشت کې د پیسو په اړه ناسته ده. د دوسیې کارکوونکی (sagsbehandler) ستاسو پوښتنو ته ځواب وايي.
residence-permit = د اوسېدو لومړۍ اجازه له { $from } تر { $to } کلونو پورې وي. دا ستاسو په دوسیې پورې اړه لري.
residence-more = غواړئ اجازه اوږده کړئ، یا د تل لپاره وطن ته لاړ شئ؟ د دوسیې له کارکوونکي (sagsbehandler) وپوښتئ، یا دلته وګورئ: { $url }
digital-id = <b>{ $mitid }</b> (پخوا: { $nemid }) په انټرنېټ کې بانک او ښاروالۍ ته ستاسو کیلي ده.
digital-post = د ښاروالۍ لیکونه په Digital Post ({ $eboks }) کې راځي. هره اوونۍ یې ولولئ.
digital-help = په کورس کې یې کارول زده کوئ. رضاکاران په لیکونو د پوهېدو لپاره مرسته کوي.
