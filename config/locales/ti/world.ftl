# Tigrinya. Written by the project, not yet reviewed by a native speaker.
world-page = ተወሳኺ ኣንብቡ፦ { $page }
world-unchecked = <i>ክሳብ ሕጂ ኣብ ምምሕዳር ({ $municipality }) ነዚ ዘረጋገጸ ሰብ የለን።</i>
world-call = ኣብዚ ክትሓቱ ትኽእሉ፦
button-letter-person = ሰብ ነቲ ደብዳበ የንብቦ

world-letter_help = ስእሊ ናይቲ ደብዳበ ስደዱ፣ እንታይ ምዃኑ ክነግረኩም እየ። ሰብ እውን ምሳኹም ከንብቦ ይኽእል።
world-education = ኣብ ዴንማርክ ዓበይቲ ሰባት ናብ ቤት ትምህርቲ ክኸዱ፣ ሞያ ክመሃሩ ወይ ላዕለዋይ ትምህርቲ ክመሃሩ ይኽእሉ። ኣብ ካልእ ሃገር ዝተመሃርኩምዎ ክግምገም ይኽእል።
world-work_search = ኣብዞም ገጻት ስራሕ ትረኽቡ። ስራሕ ኣብ ምድላይ Jobcenter ይሕግዘኩም። ክትሰርሑ ይፍቀደኩም ድዩ? ኣብ ፍቓድ መንበሪኹም ተጻሒፉ ኣሎ።
world-work_rights = ናይ ስራሕኩም ኩነታት (ውዕል) ብጽሑፍ ክትረኽቡ መሰል ኣለኩም። ደሞዝ፣ ዕረፍቲ ወይ ሰዓታት ስራሕ ጌጋ እንተኾይኑ፣ ማሕበር ሰራሕተኛታት ክሕግዝ ይኽእል።
world-tax = ኣብ ዴንማርክ ዝሰርሑ ሰባት ናይ ግብሪ ካርድ (skattekort) የድልዮም። ኣብዚ ገጽ ብ MitID ትረኽብዎ። ናይ ዓመት ሕሳብ ግብሪ (årsopgørelse) እውን ኣብኡ ኣሎ።
world-health_practical = ንመድሃኒት፣ ጥንሲ፣ ክታበትን መብዛሕትኡ ሕማምን፣ ቅድም ናብ ሓኪምኩም ደውሉ። ንሓኪም ስኒ ግን ባዕልኹም ትመርጽዎን ትድውሉሉን።
world-counselling = ነዚ ንበይንኹም ክትስከምዎ ኣየድልን። ሓኪምኩም ናብ ክትዛረብዎ እትኽእሉ ሰብ ክልእኸኩም ይኽእል። ኣብዚ ዘሎ ሰብ እውን ክሰምዓኩም ይኽእል፦ ነቲ መልጎም ጠውቑ።
world-asylum_case = ብዛዕባ ጉዳይ ዝኾነ ይኹን ሰብ ኣይፈልጥን እየ። ብዛዕባ ዑቕባ ዝውስን ቤት ጽሕፈት ኢሚግሬሽን (Udlændingestyrelsen) እዩ። ብዛዕባ ይግባይ ዝውስን ቦርድ ስደተኛታት (Flygtningenævnet) እዩ።
world-papers = ናይ መንበሪ ካርድን ናይ ስደተኛታት ሰነድ ጉዕዞን ካብ ቤት ጽሕፈት ኢሚግሬሽን (Udlændingestyrelsen) ይመጽእ። ናብታ ካብኣ ዝሃደምኩም ሃገር ቅድሚ ምኻድኩም ሕተቱ፦ ፍቓድ መንበሪኹም ክትስእንዎ ትኽእሉ።
world-citizenship = ቀዋሚ ፍቓድ መንበሪን ዜግነትን ተረርቲ ሕግታት ኣለዉዎም። እቶም ሕግታት ብዙሕ ግዜ ይቕየሩ። ቅድሚ ምምልካትኩም ነቶም ሓደስቲ ሕግታት ኣብዚ ገጽ ኣንብብዎም።
world-transport = ሰዓታትን ቲኬትን ናይ ኣውቶቡስን ባቡርን ኣብዚ ገጽ ኣሎ። ብዛዕባ ፍቓድ መዘወሪ መኪና ኣብ Borgerservice ሕተቱ።
world-interpreter = ተርጓሚ ከም ዘድልየኩም፣ ቅድሚ ቆጸራ ነቲ ቤት ጽሕፈት ወይ ንሓኪም ንገሩ። ሓድሓደ ግዜ ወለንተኛ ምሳኹም ክኸይድ ይኽእል።
world-child_benefits = ናይ ቆልዑ ገንዘብ ካብ Udbetaling Danmark ይመጽእ። ስድራቤት ውሑድ ገንዘብ እንተሃልይዋ፣ ምምሕዳር ንክፍሊት መዋእለ ህጻናት ከጉድሎ ወይ ብናጻ ክገብሮ ይኽእል።
world-rent_help = ንሓገዝ ክራይ ገዛ (boligstøtte) ኣብዚ ገጽ ኣመልክቱ። ብዛዕባ ዘይተኸፍለ ክራይ ወይ ካብ ገዛ ምውጻእ ደብዳበ እንተመጺኡኩም፣ ሎሚ ደውሉ።
world-legal_aid = ቤት ጽሕፈት ሓገዝ ሕጊ (retshjælp) ብናጻ ምኽሪ ይህብ። ኣብ መወዳእታ ናይ ውሳነ፣ ከመይን ክሳብ መዓስን ይግባይ ከም እትብሉ ተጻሒፉ ኣሎ።
world-family_law = ምፍታሕ ሓዳር፣ ሓላፍነት ምዕባይ ቆልዑ፣ ንቆልዑ ዝኽፈል ገንዘብ (ቀለብ)፦ እዚ ኩሉ ኣብ Familieretshuset እዩ ዝረአ። ኣብ ገጽ ናይቲ ቤት ጽሕፈት ኣመልክቱ።
world-leisure = ናይ ክለባትን ቦታታትን ዝርዝር ገና የብለይን። ቤተ መጻሕፍቲ ንኹሉ ሰብ ብናጻ እዩ። እንታይ ከም ዘሎ ወለንተኛታት ይፈልጡ።
world-bank_phone = ባንኪ፣ ቴለፎንን መድሕንን ባዕልኹም ትመርጹ። ካብ መንግስቲ ዝኽፈል ገንዘብ ናብ NemKonto እዩ ዝመጽእ። ስለዚ ሕሳብ ባንኪ የድልየኩም።
world-crime_fines = ሕጂ ኣብ ሓደጋ ዘሎ ሰብ እንተዘየለ፣ ናብ ፖሊስ ደውሉ፦ { $phone }። ወይ ኣብዚ ገጽ ንፖሊስ ሓብሩ። ናይ ባንኪ ወይ MitID ምስጢራዊ ቁጽርታት ንማንም ኣይትሃቡ።
world-disability = ብዛዕባኡ ንሓኪምኩምን ንሰራሕተኛ ጉዳይኩምን (sagsbehandler) ንገሩ። ስድራቤት እንታይ ከም እትረክብ ምምሕዳር ይውስን፦ ሓገዝ ወይ መሓገዚ ኣቕሑ። ስድራቤት ምእንቲ ክተዕርፍ፣ ሓድሓደ ግዜ ካልእ ሰብ ኣብ ክንዳኣ ይከናኸን (aflastning)።

## Names of topics
intent-letter_help = ከንብቦ ዘይክእል ደብዳበ
intent-education = ትምህርቲ ዓበይቲ ሰባት
intent-work_search = ስራሕ ምርካብ
intent-work_rights = መሰላት ኣብ ስራሕ
intent-tax = ግብሪ
intent-health_practical = ሓኪም ስኒ፣ መድሃኒት፣ ጥንሲ
intent-counselling = ዝሰምዓኒ ሰብ
intent-asylum_case = ጉዳይ ዑቕባ
intent-papers = ፓስፖርትን ሰነዳትን
intent-citizenship = ቀዋሚ ፍቓድ መንበሪ፣ ዜግነት
intent-transport = ኣውቶቡስ፣ ባቡር፣ ፍቓድ መዘወሪ
intent-interpreter = ተርጓሚ
intent-child_benefits = ናይ ቆልዑ ገንዘብ
intent-rent_help = ክራይ ገዛን ኣካራይን
intent-legal_aid = ጠበቓ፣ ሓገዝ ሕጊ
intent-family_law = ምፍታሕ ሓዳር፣ ቆልዑ፣ መርዓ
intent-leisure = ስፖርት፣ ክለባት፣ ቤተ መጻሕፍቲ
intent-bank_phone = ባንኪ፣ ቴለፎን፣ መድሕን
intent-crime_fines = ፖሊስ፣ ገንዘባዊ መቕጻዕቲ፣ ምትላል
intent-disability = ስንክልና፣ ክንክን ሕሙማት
