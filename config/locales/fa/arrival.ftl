# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

first-weeks-arrival = <b>وقتی می‌رسید:</b>
first-weeks-week = <b>هفته اول:</b>
first-weeks-month = <b>ماه اول:</b>
step-met_by_housing_officer = یک کارمند شهرداری (kommune) به استقبال شما می‌آید.
step-information_meeting = به شما می‌گویند در هفته‌های اول چه می‌شود.
step-shown_home = خانه خود را می‌بینید.
step-house_rules = قانون‌های خانه را می‌شنوید.
step-course_start = دوره را شروع می‌کنید.
step-danish_placement = برای گفت‌وگو درباره زبان دانمارکی خود به مدرسه زبان (sprogskole) می‌روید.
step-help_cpr = هم‌زمان کمک می‌کنند شماره CPR (شماره شخصی) بگیرید.
step-help_nemkonto = کمک می‌کنند حساب بانکی (NemKonto) هم باز کنید.
step-meeting_law = یک جلسه درباره قانون‌ها و مقررات، فقط با شما.
step-meeting_economy = یک جلسه درباره پول، با دیگران.
step-meeting_job_education = یک جلسه درباره کار و تحصیل، فقط با شما.
doctor-rights = <b>شما حق دارید پیش پزشک بروید. رایگان است.</b>
    این حق از اولین روز با اجازه اقامت در دانمارک شروع می‌شود. لازم نیست منتظر کارت درمانی زرد (sundhedskort) بمانید. کارت معمولاً { $weeks } هفته بعد می‌رسد.
doctor-refused = پزشک قبول نمی‌کند؟ «{ button-danish }» را فشار دهید و متن را نشان دهید. یا به کارمند پرونده خود (sagsbehandler) زنگ بزنید.
benefits-money = نام کمک مالی شهرداری حالا <b>{ $benefit }</b> است (قبلاً: { $formerly }). در آخرین روز کاری ماه پرداخت می‌شود.
benefits-next = دفعه بعد: { $date }.
benefits-help = در ماه اول یک جلسه درباره پول هست. کارمند پرونده شما (sagsbehandler) به سؤال‌ها جواب می‌دهد.
residence-permit = اولین اجازه اقامت از { $from } تا { $to } سال است. به پرونده شما بستگی دارد.
residence-more = برای تمدید، یا برای بازگشت همیشگی به وطن: از کارمند پرونده (sagsbehandler) بپرسید، یا اینجا را ببینید: { $url }
digital-id = <b>{ $mitid }</b> (قبلاً: { $nemid }) کلید شما برای بانک و شهرداری در اینترنت است.
digital-post = نامه‌های شهرداری در پست دیجیتال Digital Post ({ $eboks }) می‌آید. هر هفته آن‌ها را بخوانید.
digital-help = در دوره یاد می‌گیرید چطور از این‌ها استفاده کنید. داوطلبان در فهمیدن نامه‌ها کمک می‌کنند.
