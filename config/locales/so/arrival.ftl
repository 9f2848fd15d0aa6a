# Somali. Written by the project, not yet reviewed by a native speaker.

first-weeks-arrival = <b>Markaad timaado:</b>
first-weeks-week = <b>Toddobaadka koowaad:</b>
first-weeks-month = <b>Bisha koowaad:</b>
step-met_by_housing_officer = Shaqaale degmada ka socda ayaa ku soo dhaweeya.
step-information_meeting = Waxaa laguu sheegayaa waxa dhici doona toddobaadyada ugu horreeya.
step-shown_home = Waxaad arkaysaa gurigaaga.
step-house_rules = Waxaa laguu sheegayaa xeerarka guriga.
step-course_start = Waxaad bilaabaysaa koorso.
step-danish_placement = Waxaad wareysi u tagaysaa iskuulka luqadda. Waxay ku weydiiyaan inta aad Af Deenish taqaan.
step-help_cpr = Isla markaas waxaa lagaa caawinayaa inaad hesho lambarka CPR (lambarkaaga shakhsiga ah).
step-help_nemkonto = Waxaa lagaa caawinayaa furista koonto bangi (NemKonto).
step-meeting_law = Kulan ku saabsan xeerarka dalka, adiga keliya.
step-meeting_economy = Kulan ku saabsan lacagta oo dad kale ay kula joogaan.
step-meeting_job_education = Kulan ku saabsan shaqo iyo waxbarasho, adiga keliya.
doctor-rights =
    <b>Xaq baad u leedahay dhakhtar. Waa bilaash.</b>
    Wuxuu bilaabmaa maalinta ugu horraysa ee aad Denmark joogto, haddii aad haysato sharciga deggenaanshaha. Xaqan waad leedahay xitaa ka hor kaarka jaallaha ah (sundhedskort). Kaarku badanaa wuxuu qaataa { $weeks } toddobaad.
doctor-refused = Dhakhtarku ma ku diiday? Taabo “{ button-danish }” oo tus qoraalka. Ama wac shaqaalaha kiiskaaga (sagsbehandler).
benefits-money = Kaalmada lacagta magaceedu hadda waa: <b>{ $benefit }</b> (hore: { $formerly }). Waxaa la bixiyaa maalinta shaqo ee ugu dambaysa bisha.
benefits-next = Marka xigta: { $date }.
benefits-help = Bisha koowaad waxaa jira kulan ku saabsan lacagta. Shaqaalaha kiiskaaga (sagsbehandler) ayaa su'aalahaaga ka jawaaba.
residence-permit = Sharciga deggenaanshaha ee ugu horreeya wuxuu shaqeeyaa { $from } ilaa { $to } sano. Waxay ku xiran tahay kiiskaaga.
residence-more = Ma rabtaa inaad sharciga deggenaanshaha kordhiso? Mise waxaad rabtaa inaad waddankaaga dib ugu noqoto oo aad halkaas ku noolaato? Weydii shaqaalaha kiiskaaga (sagsbehandler), ama fiiri { $url }
digital-id = <b>{ $mitid }</b> (hore: { $nemid }) waa furahaaga bangiga iyo degmada ee internetka.
digital-post = Warqadaha degmadu waxay ku yimaadaan Digital Post ({ $eboks }). Toddobaad kasta akhri.
digital-help = Koorsada waxaad ku baranaysaa sida kuwan loo isticmaalo. Mutadawiciintu waxay kaa caawiyaan warqadaha.
