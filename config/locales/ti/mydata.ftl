# Tigrinya. Written by the project, not yet reviewed by a native speaker.
command-mydata = ብዛዕባይ ዝተዓቀበ ኩሉ፣ ብፋይል
command-forget = ኩሉ ሓበሬታይ ምድምሳስ
told-first = ቁጽሪ ዝርርብኩም፣ ቋንቋኹምን ክዕቅቦ ዝሓተትኩምኒን እዕቅብ።
    መልስታተይ ዝዕቅበሎም መዓልታት፦ { $days }
    ሓላፍነት ዘለዎ፦ { $municipality }
    ዝዕቅቦ ንምርኣይ፦ /privacy
    ኩሉ ንምድምሳስ፦ /forget
button-mydata = ኩሉ ብፋይል
mydata-ask = ብዛዕባኹም ዝዕቅቦ ኩሉ ዝሓዘ ፋይል ክሰድድ ድየ? ቴለፎንኩም ዝሓዘ ሰብ ከንብቦ ይኽእል።
button-mydata-send = እወ፣ ይሰደድ
mydata-sent = ብዛዕባኹም ክልተ ፋይላት እነሆ። እቲ ቀዳማይ ንምንባብ እዩ። እቲ ካልኣይ (JSON) ንኮምፒዩተር እዩ። ካልኦት ክርእይዎም ዘይብሎም እንተኾይኖም፣ ነቶም ፋይላት ኣብዚ ደምስስዎም።
mydata-title = ብዛዕባኹም ዝተዓቀበ
mydata-made = ዕለት፦ { $date }
mydata-hidden = ምስጢራዊ ኮዳትን ብዛዕባ ካልኦት ሰባት ዘሎን ኣብዚ ኣይርኣዩን።
mydata-chat = ንሓድሕድና ዝጸሓፍናዮ ኣብዚ የለን። ክትሓትዎ እትኽእሉሉ ቦታ፦ { $municipality }
mydata-more = ኩሉ ዝርዝር ኣብቲ ካልእ ፋይል (JSON) ኣሎ።
data-written = ዝተጻሕፈሉ
data-when = መዓስ
data-until = ክሳብ
data-words = ቃላትኩም
data-place = ቦታ
data-language = ቋንቋ
