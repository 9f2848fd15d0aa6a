# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-readers = ዘንብቦም ቋንቋታት
readers-ask = ኣየኖት ቋንቋታት ጽቡቕ ገይርኩም ተንብቡ? ነፍሲ ወከፍ ካብኣቶም ጠውቑ፣ ድሕሪኡ “ተወዲኡ”። ዝትርጐም ነገር እንተሃልዩ ክሓተኩም እየ።
readers-none = ዋላ ሓደ
readers-kept = የቐንየለይ! ናብዞም ቋንቋታት ክትርጐም ዘለዎ ነገር እንተሃልዩ ክሓተኩም እየ፦ { $languages }።
readers-offered = የቐንየለይ! ነዞም ቋንቋታት ኣተሓባባሪ ቅድም እወ ክብል ኣለዎ፦ { $languages }።
reader-ask = ቁጽሪ { $number } ክትርጉም፣ መልእኽትታት ድማ ቅድሚ ምስዳዶም ከንብብ ይደሊ። ቋንቋታት፦ { $languages }። ልክዕ ምዃኑ እንተፈሊጥኩም ጥራይ ነቲ ቋንቋ ጠውቕዎ።
readers-kept-none = ሕራይ። ክትትርጉሙ ኣይሓተኩምን እየ።
