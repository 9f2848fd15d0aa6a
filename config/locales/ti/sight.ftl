# Tigrinya. Written by the project, not yet reviewed by a native speaker.
bot-name = Vejviser፦ ሓገዝ ንሓደስቲ መጻእቲ
bot-short = ብዛዕባ ኮርሳት፣ ቤት፣ ሓኪም፣ ቤት ትምህርቲ፣ ገንዘብን ወረቓቕትን ሕተቱ። ብናጻን ብቋንቋኹምን። ቦታ፦ { $municipality }
bot-description =
    ብዛዕባ ኮርሳት፣ ቤት፣ ሓኪም፣ ቤት ትምህርቲ፣ ገንዘብን ወረቓቕትን ሕተቱኒ።
    ብቋንቋኹም ጽሓፉ፣ ወይ መልጎም ጠውቑ። ብናጻ እዩ።
    ኣነ ናይ ኮምፒተር ፕሮግራም እየ። ምስ ሰብ እውን ክትዛረቡ ትኽእሉ።
    ቦታ፦ { $municipality }

group-hello = ኣነ Vejviser እየ፦ ብውልቂ ጽሓፉለይ፣ ብዛዕባ ናብራ ኣብ { $municipality } ክሕግዘኩም እየ። ኣተሓባበርቲ ኣብዚ /link ምስ ጸሓፉ፣ ንስድራቤታት ዘድልየን ነታ ጉጅለ ከርኢ እየ።

menu-work = ኮርሳትን ስራሕን
menu-papers = ወረቓቕትን ገንዘብን
menu-home = ቤት
menu-family = ስድራቤትን ሓኪምን
menu-things = ኣቕሑን ሓገዝን
menu-people = ምስ ሰብ ምዝራብ

role-can-volunteer = ንስድራቤታት እንታይ ከም ዘድልየን ክትርእዩ፣ እንታይ ከተምጽኡ ከም እትኽእሉ ድማ ክትነግሩ ትኽእሉ።
role-can-coordinator = ንስድራቤታት ዘድልየን ክትርእዩ፣ ጠለባትኩም ክትከታተሉ፣ ወለንተኛታት ክትዕድሙ ትኽእሉ።
role-can-staff = ቆጸራ ክትገብሩ፣ ዕጹው ዝኾነሉ መዓልታት ክትሕብሩ፣ ንብዙሓት ክትጽሕፉ፣ ሓበሬታ ክትእርሙ ትኽእሉ።
role-can-admin = ሰራሕተኛታት ዝገብርዎ ኩሉ ክትገብሩ፣ ግደታት ክትህቡ፣ መዝገብ ክትርእዩ ትኽእሉ።
