# Tigrinya. Written by the project, not yet reviewed by a native speaker.

privacy = <b>ብዛዕባኻ እዚ እየ ዝዕቅብ፦</b>
    • ቁጽሪ ዝርርብካ ኣብ ቴለግራም
    • ቋንቋኻ፦ { $language }
    • ንመጀመርታ ዝጸሓፍካሉ መዓልቲ፦ { $since }
    • ናይ መወዳእታ ዝተዛረብናሉ ጉዳይ
    • ቆጸራታትካ፡ ኣነ ዘዘኻኽረካ
    • ክላሳትካን ዝሓተትካዮም ነገራትን
    • ንዓኻ ዝሃብኩዎ መልስታት፣ ን{ $days } መዓልታት

    ነቲ ንስኻ ትጽሕፎ ኣይዕቅቦን እየ።
    ሕቶ እንተዘይተረዲኡኒ፡ ን{ $kept } መዓልቲ እዕቅቦ። ስምን ቁጽርን መን ከም ዝጸሓፎን ኣይዕቅብን። ካብኡ እመሃር።
    ቁጽሪ CPR ፈጺመ ኣይዕቅብን እየ።
button-forget = ኩሉ ሓበሬታይ ደምስስ
privacy-confirm = ብዛዕባኻ ዝፈልጦ ኩሉ ክድምስሶ ድየ?
privacy-forgotten = ኩሉ ሓበሬታኻ ተደምሲሱ። ደጊምካ ክትጅምር እንተደሊኻ /start ጽሓፍ።
