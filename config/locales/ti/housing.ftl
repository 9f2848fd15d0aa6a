# Tigrinya. Written by the project, not yet reviewed by a native speaker.

temporary-housing = <b>ግዝያዊ ቤት</b>
    መጀመርታ ኣቕሑ ኣብ ዘለዎ ገዛ ትነብሩ፦ ዓራት፣ ጣውላ፣ መንበር። ክሽነን ባኞን (መሕጸቢ ነብሲ) ምስ ካልኦት ትካፈሉ። ምስ ኣተኹም ሕግታት ገዛ ይነግሩኹም።
temporary-how-long = ምምሕዳር ቀዋሚ ቤት ክሳብ ዘቕርበልኩም ኣብኡ ትነብሩ። ስድራቤትኩም ትጽበዩ ዲኹም? ስድራቤት ምስ ተኣከበት ትግዕዙ።
temporary-sites = ግዝያዊ ኣባይቲ ናይ ምምሕዳር፣ ብግምት፦ { $homes }
housing-site = • { $name }፦ { $homes }
permanent-housing = <b>ቀዋሚ ቤት</b>
    ምምሕዳር ብዝተኻእለ ቅልጣፈ ቀዋሚ ቤት የቕርበልኩም። ናይ ምጽባይ ግዜ ከከም ብዝሒ ሰባት ስድራቤትኩምን ገንዘብኩምን እዩ።
permanent-own = ባዕልኹም እውን ገዛ ክትረኽቡ ትኽእሉ። ክትከፍሉ ከም እትኽእሉ ኣረጋግጹ። ጋንታ ምውህሃድ ገንዘብኩም ክትሕስቡ ይሕግዘኩም።
