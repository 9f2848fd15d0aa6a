# Dari. Written by the project, not yet reviewed by a native speaker.

first-weeks-arrival = <b>وقتی که می‌رسید:</b>
first-weeks-week = <b>هفته اول:</b>
first-weeks-month = <b>ماه اول:</b>
step-met_by_housing_officer = یک کارمند شاروالی (kommune) به پیشواز شما می‌آید.
step-information_meeting = به شما می‌گویند که در هفته‌های اول چی می‌شود.
step-shown_home = خانه تان را می‌بینید.
step-house_rules = قانون‌های خانه را می‌شنوید.
step-course_start = کورس را شروع می‌کنید.
step-danish_placement = به مرکز زبان (sprogskole) می‌روید. از شما پرسان می‌کنند که چقدر دنمارکی یاد دارید.
step-help_cpr = در همین وقت کمک هم می‌کنند که نمبر CPR (نمبر شخصی) بگیرید.
step-help_nemkonto = کمک می‌کنند که حساب بانکی (NemKonto) باز کنید.
step-meeting_law = یک جلسه درباره قانون، فقط با شما.
step-meeting_economy = یک جلسه درباره پیسه، همرای دیگران.
step-meeting_job_education = یک جلسه درباره کار و تحصیل، فقط با شما.
doctor-rights = <b>شما حق دارید پیش داکتر بروید. رایگان است.</b>
    این حق از روز اول با اجازه اقامت در دنمارک شروع می‌شود. ضرور نیست که منتظر کارت زرد صحی (sundhedskort) باشید. کارت معمولاً { $weeks } هفته بعد می‌رسد.
doctor-refused = داکتر قبول نمی‌کند؟ «{ button-danish }» را فشار دهید و نوشته را نشان بدهید. یا به مامور دوسیه تان (sagsbehandler) زنگ بزنید.
benefits-money = نام کمک پولی حالا <b>{ $benefit }</b> است (پیش از این: { $formerly }). در آخرین روز کاری ماه داده می‌شود.
benefits-next = دفعه بعدی: { $date }.
benefits-help = در ماه اول یک جلسه درباره پیسه است. مامور دوسیه تان (sagsbehandler) به سوال‌ها جواب می‌دهد.
residence-permit = اولین اجازه اقامت از { $from } تا { $to } سال است. مدت آن در هر دوسیه فرق می‌کند.
residence-more = برای تمدید، یا برای برگشت دایمی به وطن: از مامور دوسیه (sagsbehandler) پرسان کنید، یا اینجا را ببینید: { $url }
digital-id = <b>{ $mitid }</b> (پیش از این: { $nemid }) کلید شما به بانک و شاروالی در انترنت است.
digital-post = خط‌های شاروالی در پست دیجیتل Digital Post ({ $eboks }) می‌آید. هر هفته آنها را بخوانید.
digital-help = در کورس یاد می‌گیرید که چطور از آن استفاده کنید. رضاکارها در فهمیدن خط‌ها کمک می‌کنند.
