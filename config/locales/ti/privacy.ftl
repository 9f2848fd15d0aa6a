# Tigrinya. Written by the project, not yet reviewed by a native speaker.

privacy = <b>ብዛዕባኹም እዚ እየ ዝዕቅብ፦</b>
    • ቁጽሪ ዝርርብኩም ኣብ Telegram
    • ቋንቋኹም፦ { $language }
    • ንመጀመርታ ግዜ ዝጸሓፍኩምሉ መዓልቲ፦ { $since }
privacy-rest =
    ካልእ እትጽሕፍዎ ኣይዕቅቦን እየ።
    ቁጽሪ CPR ናትኩም ፈጺመ ኣይዕቅብን እየ።
kept-line = • { $what } – { $term }
kept-topic = ናይ መወዳእታ ዝተዛረብናሉ ጉዳይ
kept-wrote-on = ናይ መወዳእታ ዝጸሓፍኩምላ መዓልቲ
kept-appointments = ኣነ ዘዘኻኽረኩም ቆጸራታትኩም
kept-relays = ንወለንተኛታትን ስድራቤታትን እትጽሕፍዎ፣ ከሕልፎ ምእንቲ ክኽእል
kept-replies = ዝሃብኩኹም መልስታት። መዓልታት፦ { $days }
kept-unanswered = ሕቶ እንተዘይተረዲኡኒ፣ ካብኡ ንምምሃር እዕቅቦ። መዓልታት፦ { $days }። ስምን ቁጽርን እድምስስ። መን ከም ዝጸሓፎ ኣይዕቅብን እየ።
kept-classes = ክላሳትኩም
kept-requests = ዝሓተትኩምዎ ወይ ክትህብዎ ዝደለኹምዎ፣ ምስ ቃላትኩምን ስእልታትኩምን
kept-address = ክትራኸቡሉ ዝጸሓፍኩምዎ ኣድራሻ
kept-inbox = እትሰድዎ፣ መልሲ ክሳብ ዝረክብ
kept-form = ሕጂ ንዝሓተኩም ዘለኹ ሕቶታት ዝሃብኩምዎ መልስታት
kept-wrongs = “ጌጋ ኣሎ” ኢልኩም ዝነገርኩምኒ፣ ምስ ቃላትኩም
kept-quotas = ክንደይ ግዜ ከም ዝሓተትኩም፣ ክትህቡ ከም ዝደለኹም፣ ንኣተሓባባሪ ከም ዝነገርኩም ወይ ከም ዝጸሓፍኩም
kept-settings = ዝመረጽኩምዎም ነገራት፦ መዘኻኸሪታት፣ ከተማ፣ መልእኽትታት፣ ምስጢራዊ ኣድራሻ ናይ ካላንደርኩም
kept-blocks = ምስ መን ደጊምኩም ክትራኸቡ ከም ዘይትደልዩ፣ መን ምሳኹም ክራኸብ ከም ዘይደሊ። መዓስ ከም ዘይመጻእኩም እውን። ብዘይ ስም ከም ኮድ ተጻሒፉ ኣሎ
kept-audit = ኣብዚ ዘሎ ቁጽርኹም ዝሓዘ መዝገብ፦ ዝቐየርኩምዎ፣ ዝወሰድኩምዎ፣ ዝሃብኩምዎ፣ ዝተኸልከልኩምዎ
kept-roles = ግደታትኩም፣ ቋንቋታትኩም፣ ዕድመታትኩም
kept-work = ንካልኦት ዝሰራሕኩምዎ፦ ቆጸራታት፣ መልእኽትታት፣ ትርጉማት፣ መልስታት
term-days = መዓልታት፣ እንተነውሐ፦ { $days }
term-over = ምስ ተወድአ፣ መዓልታት፦ { $days }
term-stay = ክሳብ ንኹሉ እትድምስስዎ ወይ እትቕይርዎ
term-left = ኩሉ ምስ ደምሰስኩም እውን። መዓልታት፦ { $days }
button-privacy-all = ኩሉ ብዝርዝር
button-privacy-more = ብዛዕባይ ካልእ እንታይ ተዓቂቡ ኣሎ?
button-forget = ኩሉ ሓበሬታይ ምድምሳስ
privacy-confirm = ብዛዕባኹም ዝፈልጦ ኩሉ ክድምስሶ ድየ?
privacy-forgotten = ኩሉ ሓበሬታኹም ተደምሲሱ። ደጊምኩም ክትጅምሩ እንተደሊኹም /start ጽሓፉ።
