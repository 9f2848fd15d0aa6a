# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-readers = ዘንብቦም ቋንቋታት
readers-ask = ኣየኖት ቋንቋታት ጽቡቕ ገይርካ ተንብብ? ንኹሎም ጠውቖም፡ ድሕሪኡ “ተወዲኡ”። ዝትርጐም ነገር እንተሃልዩ ክሓተካ እየ።
readers-none = ዋላ ሓደ
readers-kept = የቐንየለይ! ናብ { $languages } ክትርጐም ዘድሊ ነገር እንተሃልዩ ክሓተካ እየ።
readers-kept-none = ሕራይ። ክትትርጉም ኣይሓተካን እየ።
