# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-thread-open = ኣብዚ ንሰብ ጽሓፍ
button-ask-person = ንሰብ ክሓትት ድየ?
thread-opened = ሕቶኻ ኣብዚ ጽሓፍ፡ ቅድሚ ሕጂ ጽሒፍካዮ እንተኾንካ እውን። ሓደ ሰብ ካብ ምምሕዳር ኣንቢቡ ኣብዚ ክምልሰልካ እዩ። ስምካ ኣይርእዩን እዮም። ነቲ ናይ መወዳእታ መልጎም ክሳብ እትጠውቖ፡ ኣነ ኣብ መንጎኹም ኣይኣቱን እየ።
thread-read-later = ሕጂ ኣብ ስራሕ ዘሎ ሰብ የለን። { $day }፣ { $time } ሰብ ከንብቦ እዩ።
thread-cpr = ቁጽሪ CPR ኣውጺአዮ ኣለኹ። ኣብዚ ንማንም ኣየድልን እዩ።
button-thread-name = ስመይ ኣርኢ
thread-named = ሕጂ ስምካ ይርእይዎ እዮም፦ { $name }።
button-thread-done = ወዲአ፡ የቐንየለይ
thread-over = እቲ ዝርርብ ተወዲኡ።
thread-ended = ሰራሕተኛታት ምምሕዳር ነቲ ዝርርብ ዓጽዮሞ። ደጊምካ ክትጽሕፍ ትኽእል።
thread-silent = ንገለ መዓልታት ዝጸሓፈ ሰብ ስለዘየለ እቲ ዝርርብ ተወዲኡ።
thread-answer =
    <b>ሓደ ሰብ ካብ ምምሕዳር ይጽሕፈልካ ኣሎ፦</b>
    { $text }
button-unclear = ኣይተረድኣንን። በጃኹም ተርጉምዎ
interpret-asked = { $language } ዘንብቡ ወለንተኛታት ሓቲተ ኣለኹ። ነቲ መልሲ ይርእይዎ፡ መን ምዃንካ ግን ኣይፈልጡን።
interpret-nobody = ሕጂ ክትርጉሞ ዝኽእል ሰብ ኣይፈልጥን። ናብዚ ሰብ ክትድውል ትኽእል፦
interpret-text =
    <b>ብወለንተኛ ዝተተርጐመ፦</b> ({ $language })
    { $text }
thread-not-taken = ይቕሬታ፡ ክሳብ ሕጂ ግዜ ዝረኸበ ሰብ የለን። ሕቶኻ ኣሎ። ክትድውል እውን ትኽእል፦
thread-unreachable = ሕጂ ኣብዚ ንሰብ ክትጽሕፍ ኣይትኽእልን። ክትድውል ትኽእል፦
button-tell-me = ምስ ፈለጥካ ንገረኒ
tell-me-kept = ጽቡቕ። ሰብ ምስ መለሰ ክጽሕፈልካ እየ። ክሳብ ሽዑ ንስኻ ከም ዝሓተትካ ክዝክር እየ፡ እንተነውሐ ን{ $days } መዓልቲ።
answer-for-you =
    ሕቶኻ፦ “{ $question }”
    <b>ሓደ ሰብ ካብ ምምሕዳር መሊሱ፦</b>
    { $text }
privacy-threads = ንሰብ ናይ ምምሕዳር እንተጽሒፍካ፡ ብዘይ ስምካ ኣሕልፎ፡ ን{ $days } መዓልታት ድማ እዕቅቦ። ድሕሪኡ እውን ሰራሕተኛታት ምምሕዳር ኣብ ጉጅለኦም ከንብብዎ ይኽእሉ። መልሲ ምስ ፈለጥኩ ክነግረካ እንተሓቲትካኒ፡ ንስኻ ከም ዝሓተትካ ን{ $kept } መዓልቲ እዕቅብ።
interpret-wanted =
    ነዚ ናብ { $language } ክትትርጉሞ ትኽእል ዶ?
    { $text }
button-interpret = ኣነ ክትርጉሞ
interpret-ask = ነቲ ትርጉም ኣብዚ ጽሓፎ። ከምዘለዎ ከሕልፎ እየ።
interpret-thanks = ብጣዕሚ የቐንየለይ! ኣሕሊፈዮ ኣለኹ።
interpret-late = ካልእ ሰብ ወሲድዎ። ዝኾነ ኮይኑ የቐንየለይ!
thread-card = <b>ሰብ { $number }</b>፣ { $language }
thread-message = <b>{ $number }</b> ({ $language })፦ { $text }
thread-how = ነዚ መልእኽቲ መልሲ ሃቡ። ኣነ ነቲ መልሲ ከሕልፎ እየ። እታ ጉጅለ ኣርእስትታት እንተሃልይዋ፡ ኣብቲ ኣርእስቲ እትጽሕፍዎ ኩሉ ናብቲ ሰብ ይኸይድ።
thread-free = ዝወሰዶ ሰብ የለን።
thread-taken = { $name } ወሲድዎ።
button-thread-close = ዕጾ
thread-called = ስም ሰብ { $number } { $name } እዩ።
thread-thanked = ሰብ { $number } የቐንየለይ ኢሉ ወዲኡ።
thread-gone = ንሰብ { $number } ምርካብ ኣይከኣልን። እቲ ዝርርብ ተዓጽዩ።
thread-waits = ንሰብ { $number } ክሳብ ሕጂ ዝወሰዶ የለን። ሓደ ካባኹም ክወስዶ ይኽእል ዶ?
thread-only-text = ጽሑፍን ስእልን ጥራይ እየ ከሕልፍ ዝኽእል።
button-answer-keep = ነዚ መልሲ ዓቅቦ
answer-kept = ከም ንድፊ ተዓቂቡ።
answer-same = <b>ካልኦት ተመሳሳሊ ሕቶ ሓቲቶም፡ ክፈልጡ ድማ ይደልዩ፦</b>
button-spread = ነቶም ተመሳሳሊ ዝሓተቱ ስደዶ ({ $count })
answer-spread-done = ን{ $count } ተሰዲዱ።
staff-group-how = ኣብ ጉጅለ ሰራሕተኛታት /link staff ጽሓፍ።
staff-group-linked = ካብ ሕጂ ሰባት ንምምሕዳር ዝጽሕፍዎ ናብታ ጉጅለ ይመጽእ።
staff-group-unlinked = ድሕሪ ሕጂ ናብታ ጉጅለ ዝመጽእ የለን።
interpret-asked-for = እቲ ሰብ ነቲ መልሲ ኣይተረድኦን። { $language } ዘንብቡ ወለንተኛታት ሓቲተ ኣለኹ።
interpret-none = እቲ ሰብ ነቲ መልሲ ኣይተረድኦን፡ { $language } ዘንብብ ሰብ ድማ ኣይፈልጥን። ክትድውሉ ወይ ተርጓሚ ክትረኽቡ ትኽእሉ ዶ?
interpret-given = ወለንተኛ ነቲ መልሲ ናብ { $language } ተርጒምዎ።
