# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-thread-open = ኣብዚ ንሰብ ምጽሓፍ
button-ask-person = ንሰብ ክሓትት ድየ?
thread-opened = ሕቶኹም ኣብዚ ጽሓፉ፣ ቅድሚ ሕጂ ጽሒፍኩምዎ እንተኾንኩም እውን። ሓደ ሰብ ካብ ምምሕዳር ኣንቢቡ ኣብዚ ክምልሰልኩም እዩ። ስምኩም ኣይርእዩን እዮም። ናይ መወዳእታ መልጎም ክሳብ እትጠውቑ፣ ኣነ ኣብ መንጎኹም ኣይኣቱን እየ።
thread-read-later = ሕጂ ኣብ ስራሕ ዘሎ ሰብ የለን። ሰብ ዘንብበሉ ግዜ፦ { $day }፣ { $time }።
thread-cpr = ነቲ ቁጽሪ CPR ደምሲሰዮ ኣለኹ። ኣብዚ ንማንም ኣየድልዮን እዩ።
button-thread-name = ስመይ ይርአ
thread-named = ሕጂ ቀዳማይ ስምኩም ይርእይዎ እዮም፦ { $name }።
button-thread-done = ወዲአ፣ የቐንየለይ
thread-over = እቲ ዝርርብ ተወዲኡ።
thread-ended = ሰራሕተኛታት ምምሕዳር ነቲ ዝርርብ ዓጽዮሞ። ደጊምኩም ክትጽሕፉ ትኽእሉ።
thread-silent = ንገለ መዓልታት ዝጸሓፈ ሰብ ስለዘየለ እቲ ዝርርብ ተወዲኡ።
thread-answer =
    <b>ሓደ ሰብ ካብ ምምሕዳር ይጽሕፈልኩም ኣሎ፦</b>
    { $text }
button-unclear = ኣይተረድኣንን። በጃኹም ተርጉምዎ
interpret-asked = { $language } ንዘንብቡ ወለንተኛታት ሓቲተ ኣለኹ። ነቲ መልሲ ይርእይዎ፣ መን ምዃንኩም ግን ኣይፈልጡን።
interpret-asked-both = ክልቲኡ ቋንቋ ንዘንብቡ ወለንተኛታት ሓቲተ ኣለኹ፦ { $languages }። ነቲ ጽሑፍ ይርእይዎ። መን ከም ዝጸሓፎ ግን ኣይፈልጡን።
interpret-nobody = ሕጂ ክትርጉሞ ዝኽእል ሰብ ኣይፈልጥን። ናብዚ ሰብ ክትድውሉ ትኽእሉ፦
interpret-nobody-both = ክልቲኡ ቋንቋ ዘንብብ ሰብ ሕጂ ኣይረኸብኩን፦ { $languages }።
interpret-text =
    <b>ብወለንተኛ ዝተተርጐመ ({ $language })፦</b>
    { $text }
interpret-wrong = እቲ ዝበጽሓኩም ትርጉም ጌጋ እዩ። ኣብኡ ዝተጻሕፈ ኣይትግበርዎ። እቲ ልክዕ ክመጽእ እዩ።
thread-not-taken = ይቕሬታ፣ ክሳብ ሕጂ ግዜ ዝረኸበ ሰብ የለን። ሕቶኹም ኣሎ። ክትድውሉ እውን ትኽእሉ፦
thread-unreachable = ሕጂ ኣብዚ ንሰብ ክትጽሕፉ ኣይትኽእሉን። ክትድውሉ ትኽእሉ፦
button-tell-me = ምስ ፈለጥኩም ንገሩኒ
tell-me-kept = ጽቡቕ። ሰብ ምስ መለሰ ክጽሕፈልኩም እየ። ክሳብ ሽዑ ንስኹም ከም ዝሓተትኩም ዝገልጽ ጽሑፍ ክዕቅብ እየ። ዝነውሐ ግዜ፦ { $days } መዓልቲ።
answer-for-you =
    ሕቶኹም፦ “{ $question }”
    <b>ሓደ ሰብ ካብ ምምሕዳር መሊሱ፦</b>
    { $text }
privacy-threads = ንሰብ ናይ ምምሕዳር እንተጽሒፍኩም፣ ብዘይ ስምኩም ከሕልፎ እየ። ዝዕቅቦ መዓልታት፦ { $days }። ድሕሪኡ እውን ሰራሕተኛታት ምምሕዳር ኣብ ጉጅለኦም ከንብብዎ ይኽእሉ። መልሲ ምስ ፈለጥኩ ክነግረኩም እንተሓቲትኩምኒ፣ ንስኹም ከም ዝሓተትኩም ክዕቅብ እየ። መዓልታት፦ { $kept }።
interpret-wanted =
    ነዚ ናብ { $language } ክትትርጉምዎ ትኽእሉ ዶ?
    { $text }
button-interpret = ኣነ ክትርጉሞ
interpret-ask = ነቲ ትርጉም ኣብዚ ጽሓፍዎ። ከምዘለዎ ከሕልፎ እየ።
interpret-thanks = ብጣዕሚ የቐንየለይ! ኣሕሊፈዮ ኣለኹ።
interpret-late = ካልእ ሰብ ወሲድዎ። ዝኾነ ኮይኑ የቐንየለይ!
thread-card = <b>ሰብ { $number }</b>፣ { $language }
thread-message = <b>{ $number }</b> ({ $language })፦ { $text }
thread-how = ነዚ መልእኽቲ መልሲ ሃቡ። ኣነ ነቲ መልሲ ከሕልፎ እየ። እታ ጉጅለ ኣርእስትታት እንተሃልይዋ፣ ኣብቲ ኣርእስቲ እትጽሕፍዎ ኩሉ ናብቲ ሰብ ይኸይድ።
thread-free = ዝወሰዶ ሰብ የለን።
thread-taken = { $name } ወሲድዎ።
button-thread-close = ምዕጻው
thread-called = ስም ሰብ { $number }፦ { $name }።
thread-thanked = ሰብ { $number } የቐንየለይ ኢሉ ወዲኡ።
thread-gone = ሰብ { $number } ድሕሪ ሕጂ ክርከብ ኣይክእልን እዩ። እቲ ዝርርብ ተዓጽዩ።
thread-waits = ነቲ ዝርርብ ናይ ሰብ { $number } ክሳብ ሕጂ ዝወሰዶ የለን። ሓደ ካባኹም ክወስዶ ይኽእል ዶ?
thread-only-text = ጽሑፍን ስእልን ናይ ድምጺ መልእኽትን ፋይልን ጥራይ እየ ከሕልፍ ዝኽእል።
button-answer-keep = ነዚ መልሲ ምዕቃብ
answer-kept = ከም ንድፊ ተዓቂቡ።
answer-same = <b>ካልኦት ተመሳሳሊ ሕቶ ሓቲቶም፣ ክፈልጡ ድማ ይደልዩ፦</b>
button-spread = ነቶም ተመሳሳሊ ዝሓተቱ ምስዳድ ({ $count })
answer-spread-done = ተሰዲዱ። ሰባት፦ { $count }።
staff-group-how = ኣብ ጉጅለ ሰራሕተኛታት /link staff ጽሓፉ።
staff-group-linked = ካብ ሕጂ ሰባት ንምምሕዳር ዝጽሕፍዎ ናብታ ጉጅለ ይመጽእ።
staff-group-unlinked = ድሕሪ ሕጂ ናብታ ጉጅለ መልእኽቲ ኣይመጽእን እዩ።
staff-group-ask = ቁጽሪ { $number } ይሓትት ኣሎ፦ ሰባት ንምምሕዳር ዝጽሕፍዎ ናብ ሓዳስ ጉጅለ ክመጽእ ዶ? ልክዕ ምዃኑ እንተፈሊጥኩም ጥራይ እወ በሉ።
button-staff-agree = እወ፣ እታ ጉጅለ ትቀየር
staff-group-moved = ሰባት ንምምሕዳር ዝጽሕፍዎ ሕጂ ናብ ሓዳስ ጉጅለ ይመጽእ። ዝሓተተ፦ ቁጽሪ { $asked }። እወ ዝበለ፦ ቁጽሪ { $agreed }።
interpret-asked-for = እቲ ሰብ ነቲ መልሲ ኣይተረድኦን። { $language } ንዘንብቡ ወለንተኛታት ሓቲተ ኣለኹ።
interpret-none = እቲ ሰብ ነቲ መልሲ ኣይተረድኦን። { $language } ዘንብብ ሰብ ኣነ ኣይፈልጥን እየ። ክትድውሉ ወይ ተርጓሚ ክትረኽቡ ትኽእሉ ዶ?
interpret-given = ወለንተኛ ነቲ መልሲ ናብ { $language } ተርጒምዎ።
button-interpret-wrong = ጌጋ እዩ
interpret-wrong-told = እቲ ሰብ ሕጂ እቲ ትርጉም ጌጋ ምዃኑ ፈሊጡ ኣሎ። ነቲ መልሲ እንደገና ጽሓፍዎ።
