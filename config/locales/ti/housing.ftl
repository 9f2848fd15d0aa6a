# Tigrinya. Written by the project, not yet reviewed by a native speaker.

temporary-housing = <b>ግዝያዊ ቤት</b>
    ቅድም ኣቕሑ ዘለዎ ገዛ ትነብር። ክሽነን መሕጸቢን ምስ ካልኦት ትካፈል። ምስ ኣተኻ ሕግታት ገዛ ይነግሩኻ።
temporary-how-long = ምምሕዳር ቀዋሚ ቤት ክሳብ ዝህበካ ኣብኡ ትነብር። ስድራቤትካ ትጽበ እንተኾይንካ፣ ስድራቤት ምስ ተኣከበት ትግዕዙ።
temporary-sites = ምምሕዳር ኣስታት { $homes } ግዝያዊ ኣባይቲ ኣለዎ፦
housing-site = • { $name }፦ { $homes }
permanent-housing = <b>ቀዋሚ ቤት</b>
    ምምሕዳር ብዝተኻእለ ቅልጡፍ ቀዋሚ ቤት ይህበካ። ናይ ምጽባይ ግዜ ከከም ብዝሒ ስድራቤትን ገንዘብን እዩ።
permanent-own = ባዕልኻ'ውን ገዛ ክትረክብ ትኽእል። ክትከፍል ከም ትኽእል ኣረጋግጽ። ጋንታ ምውህሃድ ብሕሳብ ትሕግዘካ።
