# Tigrinya. Written by the project, not yet reviewed by a native speaker.

privacy = <b>ብዛዕባኹም እዚ እየ ዝዕቅብ፦</b>
    • ቁጽሪ ዝርርብኩም ኣብ ቴለግራም
    • ቋንቋኹም፦ { $language }
    • ንመጀመርታ ዝጸሓፍኩምሉ መዓልቲ፦ { $since }
privacy-rest =
    ካልእ እትጽሕፍዎ ኣይዕቅቦን እየ።
    ቁጽሪ CPR ፈጺመ ኣይዕቅብን እየ።
kept-line = • { $what } – { $term }
kept-topic = ናይ መወዳእታ ዝተዛረብናሉ ጉዳይ
kept-appointments = ቆጸራታትኩም፡ ኣነ ዘዘኻኽረኩም
kept-relays = ንወለንተኛታትን ስድራቤታትን እትጽሕፍዎ፡ ከሕልፎ ምእንቲ ክኽእል
kept-replies = ንዓኹም ዝሃብኩዎ መልስታት፣ ን{ $days } መዓልታት
kept-unanswered = ሕቶ እንተዘይተረዲኡኒ፡ ን{ $days } መዓልቲ እዕቅቦ። ስምን ቁጽርን መን ከም ዝጸሓፎን ኣይዕቅብን። ካብኡ እመሃር።
kept-classes = ክላሳትኩም
kept-requests = ዝሓተትኩምዎ ወይ ዝሃብኩምዎ፡ ምስ ቃላትኩምን ስእልታትኩምን
kept-form = ንሕቶታት ሕጂ ዝሓተኩም ዘለኹ መልስታትኩም
kept-quotas = ክንደይ ግዜ ከም ዝሓተትኩም፡ ከም ዝሃብኩም ወይ ከም ዝጸሓፍኩም
kept-settings = ምርጫታትኩም፦ መዘኻኸሪታት፡ ከተማ፡ መልእኽትታት፡ ምስጢራዊ ኣድራሻ ናይ ካለንደርኩም
kept-blocks = ምስ መን ደጊምኩም ክትራኸቡ ከም ዘይትደልዩ፡ መን ምሳኹም ክራኸብ ከም ዘይደሊ፡ መዓስ ከም ዘይመጻእኩም። ብዘይ ስም ከም ኮድ ተጻሒፉ ኣሎ
kept-audit = መዝገብ ምስ ናይ ኣብዚ ቁጽርኹም፦ ዝቐየርኩምዎ፡ ዝወሰድኩምዎ፡ ዝሃብኩምዎ፡ ዝተነፍገኩም
kept-roles = ግደታትኩም፡ ቋንቋታትኩም፡ ዕድመታትኩም
kept-work = ንካልኦት ዝሰራሕኩምዎ፦ ቆጸራታት፡ መልእኽትታት፡ ትርጉማት፡ መልስታት
term-days = እንተነውሐ ክንድዚ መዓልታት፦ { $days }
term-over = ድሕሪ ምውድኡ ክንድዚ መዓልታት፦ { $days }
term-stay = ክሳብ ኩሉ ትድምስሱ ወይ ትቕይርዎ
term-left = ኩሉ ምስ ደምሰስኩም እውን። ክንድዚ መዓልታት፦ { $days }
button-privacy-all = ኩሉ ብዝርዝር
button-forget = ኩሉ ሓበሬታይ ደምስስ
privacy-confirm = ብዛዕባኹም ዝፈልጦ ኩሉ ክድምስሶ ድየ?
privacy-forgotten = ኩሉ ሓበሬታኹም ተደምሲሱ። ደጊምኩም ክትጅምሩ እንተደሊኹም /start ጽሓፉ።
