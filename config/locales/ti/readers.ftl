# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-readers = ዘንብቦም ቋንቋታት
readers-ask = ኣየኖት ቋንቋታት ጽቡቕ ገይርኩም ተንብቡ? ንኹሎም ጠውቕዎም፡ ድሕሪኡ “ተወዲኡ”። ዝትርጐም ነገር እንተሃልዩ ክሓተኩም እየ።
readers-none = ዋላ ሓደ
readers-kept = የቐንየለይ! ናብ { $languages } ክትርጐም ዘድሊ ነገር እንተሃልዩ ክሓተኩም እየ።
readers-kept-none = ሕራይ። ክትትርጉሙ ኣይሓተኩምን እየ።
