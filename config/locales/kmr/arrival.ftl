# Kurmanji. Written by the project, not yet reviewed by a native speaker.

first-weeks-arrival = <b>Dema ku tu têyî:</b>
first-weeks-week = <b>Hefteya pêşîn:</b>
first-weeks-month = <b>Meha pêşîn:</b>
step-met_by_housing_officer = Karmendekî şaredariyê te pêşwazî dike.
step-information_meeting = Ji te re dibêjin di hefteyên pêşîn de çi dibe.
step-shown_home = Tu mala xwe dibînî.
step-house_rules = Li ser qaîdeyên malê ji te re dibêjin.
step-course_start = Tu dest bi kursê dikî.
step-danish_placement = Tu diçî hevdîtinekê li dibistana ziman. Li wir dipirsin ka tu çiqas danmarkî dizanî.
step-help_cpr = Di heman demê de ji bo standina hejmara CPR (hejmara te ya kesane) alîkariya te dikin.
step-help_nemkonto = Ji bo hesabê bankê (NemKonto) jî alîkariya te dikin.
step-meeting_law = Civînek li ser qanûn û qaîdeyan, tenê bi te re.
step-meeting_economy = Civînek li ser pere, bi kesên din re.
step-meeting_job_education = Civînek li ser kar û xwendinê, tenê bi te re.
doctor-rights =
    <b>Mafê te heye ku tu biçî cem doktor. Belaş e.</b>
    Ev maf ji wê rojê ve heye ku tu bi destûra rûniştinê li Danmarkê yî. Berî ku karta zer (sundhedskort) were jî, ev maf heye. Kart gelek caran piştî { $weeks } hefteyan tê.
doctor-refused = Doktor dibêje na? “{ button-danish }” bitikîne û nivîsê nîşan bide. An telefonî karmendê dosyaya xwe (sagsbehandler) bike.
benefits-money = Navê alîkariya pere niha: <b>{ $benefit }</b> (berê: { $formerly }). Di roja kar a dawî ya mehê de tê dayîn.
benefits-next = Cara din: { $date }.
benefits-help = Di meha pêşîn de civînek li ser pere heye. Karmendê dosyaya te (sagsbehandler) bersiva pirsên te dide.
residence-permit = Destûra rûniştinê ya pêşîn ji { $from } heta { $to } salan e. Li gorî dosyaya te ye.
residence-more = Tu dixwazî destûrê dirêj bikî, an ji bo her tim vegerî welêt? Ji karmendê dosyaya xwe (sagsbehandler) bipirse, an li { $url } binêre
digital-id = <b>{ $mitid }</b> (berê: { $nemid }) mifteya te ye ji bo bank û şaredariyê li ser înternetê.
digital-post = Nameyên şaredariyê di Digital Post ({ $eboks }) de tên. Her hefte wan bixwîne.
digital-help = Tu di kursê de bikaranîna van tiştan hîn dibî. Dilxwaz di nameyan de alîkariya te dikin.
