# Tigrinya. Written by the project, not yet reviewed by a native speaker.

temporary-housing = <b>ግዝያዊ ቤት</b>
    መጀመርታ ኣብ ኣቕሑ ዘለዎ ገዛ ትነብሩ። ክሽነን መሕጸቢን ምስ ካልኦት ትካፈሉ። ምስ ኣተኹም ሕግታት ገዛ ይነግሩኹም።
temporary-how-long = ምምሕዳር ቀዋሚ ቤት ክሳብ ዝህበኩም ኣብኡ ትነብሩ። ስድራቤትኩም ትጽበዩ እንተኾይንኩም፣ ስድራቤት ምስ ተኣከበት ትግዕዙ።
temporary-sites = ምምሕዳር ኣስታት { $homes } ግዝያዊ ኣባይቲ ኣለዎ፦
housing-site = • { $name }፦ { $homes }
permanent-housing = <b>ቀዋሚ ቤት</b>
    ምምሕዳር ብዝተኻእለ ቅልጣፈ ቀዋሚ ቤት ይህበኩም። ናይ ምጽባይ ግዜ ከከም ብዝሒ ስድራቤትን ገንዘብን እዩ።
permanent-own = ባዕልኹም'ውን ገዛ ክትረኽቡ ትኽእሉ። ክትከፍሉ ከም ትኽእሉ ኣረጋግጹ። ጋንታ ምውህሃድ ብሕሳብ ትሕግዘኩም።
