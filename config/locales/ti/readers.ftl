# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-readers = ዘንብቦም ቋንቋታት
readers-ask = ኣየኖት ቋንቋታት ጽቡቕ ገይርካ ተንብብ? ንኹሎም ጠውቕ፣ ድሕሪኡ ተወዲኡ ጠውቕ። ገለ ክትርጐም እንተድልዩ ክሓተካ እየ።
readers-none = ሓደ'ኳ ኣይኮነን
readers-kept = የቐንየለይ! ናብ { $languages } ክትርጐም ዘድሊ ነገር እንተሃልዩ ክሓተካ እየ።
readers-kept-none = ሕራይ። ክትትርጉም ኣይሓተካን እየ።
