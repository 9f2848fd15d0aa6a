# Somali. Written by the project, not yet reviewed by a native speaker.
world-page = Wax dheeraad ah ka akhri: { $page }
world-unchecked = <i>Weli ma jirto cid ka socota degmada ({ $municipality }) oo tan hubisay.</i>
world-call = Halkan ayaad wax ka weydiin kartaa:
button-letter-person = Qof ayaa warqadda akhrinaya

world-letter_help = Soo dir sawirka warqadda, waxaan kuu sheegayaa waxa ay tahay. Qof ayaa sidoo kale kula akhrin kara.
world-education = Denmark gudaheeda dadka waaweyn iskuul way geli karaan. Xirfad way baran karaan, waxbarasho sarena way geli karaan. Waxbarasho waddan kale laga soo qaatay waa la qiimayn karaa.
world-work_search = Bogaggan ayaad shaqo ka raadin kartaa. Jobcenter ayaa kaa caawinaya raadinta shaqada. Sharcigaaga deggenaanshaha ayaa sheegaya inaad shaqayn karto iyo in kale.
world-work_rights = Xaq ayaad u leedahay in shuruudaha shaqadaada qoraal ahaan laguu siiyo. Urur shaqaale ayaa ku caawin kara marka mushaharka, fasaxa ama saacadaha shaqadu khaldan yihiin.
world-tax = Cid kasta oo Denmark ka shaqaysa waxay u baahan tahay kaarka canshuurta (skattekort). Kaarka canshuurta iyo xisaabta canshuurta ee sanadka (årsopgørelse) boggan ayaad MitID kaga helaysaa.
world-health_practical = Wixii ku saabsan daawada, uurka, tallaalka iyo cudurrada badankooda, marka hore la xiriir dhakhtarkaaga. Dhakhtarka ilkaha adiga ayaa doorta oo waca.
world-counselling = Uma baahnid inaad tan keligaa u adkaysato. Dhakhtarkaagu wuxuu kuu diri karaa qof aad la hadasho. Qof halkan jooga ayaa sidoo kale ku dhegaysan kara: taabo badhanka.
world-asylum_case = Kiiska cidna waxba kama aqaan. Magangelyada waxaa go'aamisa hay'adda socdaalka (Udlændingestyrelsen). Cabashooyinka waxaa go'aamiya guddiga cabashooyinka qaxootiga (Flygtningenævnet).
world-papers = Kaarka deggenaanshaha iyo dukumentiga safarka ee qaxootiga waxaa bixisa hay'adda socdaalka (Udlændingestyrelsen). Ma u safraysaa waddankii aad ka soo qaxday? Marka hore weydii: sharciga deggenaanshaha waad lumin kartaa.
world-citizenship = Sharciga deggenaanshaha joogtada ah iyo jinsiyaddu waxay leeyihiin xeerar adag oo badanaa is beddela. Intaadan codsan, boggan ka akhri xeerarka ugu cusub.
world-transport = Saacadaha iyo tigidhada baska iyo tareenka boggan ayay ku qoran yihiin. Liisanka gaari-wadista weydii Borgerservice.
world-interpreter = Ballanta ka hor, xafiiska ama dhakhtarka u sheeg inaad turjubaan u baahan tahay. Mararka qaarkood mutadawac ayaa ku raaci kara.
world-child_benefits = Lacagta carruurta waxaa bixisa Udbetaling Danmark. Marka qoysku lacag yar haysto, degmadu way dhimi kartaa qiimaha xannaanada carruurta. Mararka qaarkood waa bilaash.
world-rent_help = Kaalmada kirada (boligstøtte) boggan ayaad ka codsanaysaa. Ma heshay warqad ku saabsan kiro aan la bixin ama in guriga laga guuro? Maanta wac.
world-legal_aid = Xafiiska talada xuquuqda (retshjælp) talo bilaash ah ayuu bixiyaa. Dhammaadka go'aanka waxaa ku qoran sida aad uga caban karto (klage) iyo waqtiga ugu dambeeya.
world-family_law = Furriinka, mas'uuliyadda carruurta (forældremyndighed) iyo masruufka carruurta (børnebidrag) waxaa qaabilsan Familieretshuset. Boggooda ayaad ka codsanaysaa.
world-leisure = Weli ma hayo liiska naadiyada iyo goobaha. Maktabaddu qof walba waa u bilaash. Mutadawiciinta ayaa og waxa jira.
world-bank_phone = Bangiga, taleefanka iyo caymiska adiga ayaa doorta. Lacagta dawladda iyo degmada waxay ku soo dhacdaa NemKonto. Sidaas darteed waxaad u baahan tahay koonto bangi.
world-crime_fines = Haddii aan qofna hadda khatar ku jirin, wac booliska: { $phone }. Ama boggan uga warbixi. Weligaa cidna ha siin koodhka bangigaaga ama MitID.
world-disability = U sheeg dhakhtarkaaga iyo shaqaalaha kiiskaaga (sagsbehandler). Degmada ayaa go'aamisa waxa uu qoysku heli karo: caawimo ama qalab. Mararka qaarkood qof kale ayaa daryeelka la wareega, si uu qoysku u nasto (aflastning).

## Names of topics
intent-letter_help = Warqad aanan akhriyi karin
intent-education = Waxbarashada dadka waaweyn
intent-work_search = Shaqo raadin
intent-work_rights = Xuquuqda shaqada
intent-tax = Canshuur
intent-health_practical = Dhakhtarka ilkaha, daawo, uur
intent-counselling = Qof i dhageysta
intent-asylum_case = Kiiska magangelyada
intent-papers = Baasaboor iyo dukumentiyo
intent-citizenship = Deggenaansho joogto ah, jinsiyad
intent-transport = Bas, tareen, liisan
intent-interpreter = Turjubaan
intent-child_benefits = Lacagta carruurta
intent-rent_help = Kirada iyo mulkiilaha guriga
intent-legal_aid = Qareen, talo xuquuqeed
intent-family_law = Furriin, mas'uuliyadda carruurta
intent-leisure = Isboorti, naadiyo, maktabad
intent-bank_phone = Bangi, taleefan, caymis
intent-crime_fines = Booliis, ganaax, khiyaano
intent-disability = Naafanimo, daryeelka bukaanka
