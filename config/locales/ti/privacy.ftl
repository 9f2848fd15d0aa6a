# Tigrinya. Written by the project, not yet reviewed by a native speaker.

privacy = <b>ብዛዕባኹም እዚ እየ ዝዕቅብ፦</b>
    • ቁጽሪ ዝርርብኩም ኣብ ቴለግራም
    • ቋንቋኹም፦ { $language }
    • ንመጀመርታ ዝጸሓፍኩምሉ መዓልቲ፦ { $since }
privacy-rest =
    ካልእ እትጽሕፍዎ ኣይዕቅቦን እየ።
    ቁጽሪ CPRኩም ፈጺመ ኣይዕቅብን እየ።
kept-line = • { $what } – { $term }
kept-topic = ናይ መወዳእታ ዝተዛረብናሉ ጉዳይ
kept-wrote-on = ናይ መወዳእታ ዝጸሓፍኩምላ መዓልቲ
kept-appointments = ኣነ ዘዘኻኽረኩም ቆጸራታትኩም
kept-relays = ንወለንተኛታትን ስድራቤታትን እትጽሕፍዎ፡ ከሕልፎ ምእንቲ ክኽእል
kept-replies = ዝሃብኩኹም መልስታት፣ ን{ $days } መዓልታት
kept-unanswered = ሕቶ እንተዘይተረዲኡኒ፡ ን{ $days } መዓልቲ እዕቅቦ። ስምን ቁጽርን መን ከም ዝጸሓፎን ኣይዕቅብን። ካብኡ እመሃር።
kept-classes = ክላሳትኩም
kept-requests = ዝሓተትኩምዎ ወይ ክትህብዎ ዝደለኹምዎ፡ ምስ ቃላትኩምን ስእልታትኩምን
kept-address = ክትራኸቡሉ ዝጸሓፍኩምዎ ኣድራሻ
kept-form = ሕጂ ንዝሓተኩም ዘለኹ ሕቶታት ዝሃብኩምዎ መልስታት
kept-wrongs = “ጌጋ ኣሎ” ኢልኩም ዝነገርኩምኒ፡ ምስ ቃላትኩም
kept-quotas = ክንደይ ግዜ ከም ዝሓተትኩም፡ ከም ዝሃብኩም፡ ከም ዝጸብጸብኩም ወይ ከም ዝጸሓፍኩም
kept-settings = ምርጫታትኩም፦ መዘኻኸሪታት፡ ከተማ፡ መልእኽትታት፡ ምስጢራዊ ኣድራሻ ናይ ካላንደርኩም
kept-blocks = ምስ መን ደጊምኩም ክትራኸቡ ከም ዘይትደልዩ፡ መን ምሳኹም ክራኸብ ከም ዘይደሊ፡ መዓስ ከም ዘይመጻእኩም። ብዘይ ስም ከም ኮድ ተጻሒፉ ኣሎ
kept-audit = ኣብዚ ዘሎ ቁጽርኹም ዝሓዘ መዝገብ፦ ዝቐየርኩምዎ፡ ዝወሰድኩምዎ፡ ዝሃብኩምዎ፡ ዝተኸልከልኩምዎ
kept-roles = ግደታትኩም፡ ቋንቋታትኩም፡ ዕድመታትኩም
kept-work = ንካልኦት ዝሰራሕኩምዎ፦ ቆጸራታት፡ መልእኽትታት፡ ትርጉማት፡ መልስታት
term-days = እንተነውሐ ን{ $days } መዓልታት
term-over = ምስ ተወድአ ን{ $days } መዓልታት
term-stay = ክሳብ ንኹሉ እትድምስስዎ ወይ እትቕይርዎ
term-left = ን{ $days } መዓልታት፣ ኩሉ ምስ ደምሰስኩም እውን
button-privacy-all = ኩሉ ብዝርዝር
button-privacy-more = ብዛዕባይ ካልእ እንታይ ትዕቅብ?
button-forget = ኩሉ ሓበሬታይ ደምስስ
privacy-confirm = ብዛዕባኹም ዝፈልጦ ኩሉ ክድምስሶ ድየ?
privacy-forgotten = ኩሉ ሓበሬታኹም ተደምሲሱ። ደጊምኩም ክትጅምሩ እንተደሊኹም /start ጽሓፉ።
