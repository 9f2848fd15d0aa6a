# Tigrinya. Written by the project, not yet reviewed by a native speaker.
voice-unheard = ድምጺ ክሰምዕ ኣይክእልን እየ። ሰብ ይኽእል እዩ።
button-voice-send = ናብ ሰብ ምስዳድ
voice-no-note = እዚ ናይ ድምጺ ፋይል እዩ። ኣብ ክንድኡ፣ ማይክሮፎን ጠዊቕኩም ሓዙ፣ ሽዑ ተዛረቡ።
voice-too-long = ኣዝዩ ነዊሕ እዩ። ደቓይቕ፣ እንተነውሐ፦ { $minutes }
voice-broken = ክኸፍቶ ኣይክእልን እየ። ደጊምኩም ቅድሑ።
voice-later = ሕጂ ነቲ ድምጺ ክኸፍቶ ኣይከኣልኩን። ድሕሪ ቁሩብ ደጊምኩም ስደድዎ።

command-voices = ብድምጺ ዝተነበቡ ጽሑፋት
intent-voice_coverage = ብድምጺ ዝተነበቡ ጽሑፋት
voices-head = <b>ሰብ ብድምጺ ዘንበቦም ጽሑፋት፦</b>
voices-line = • { $language }፦ { $done } / { $all }
voices-waiting = • { $language }፦ { $done } / { $all }። ክስምዑ ዘለዎም፦ { $waiting }
voices-readers = ገና ብድምጺ ከተንብቡ ኣይትኽእሉን ኢኹም። ቅድም ኣየኖት ቋንቋታት ከም እተንብቡ ንገሩ።
voices-heard = ንዓይ ዝጥቀሙ ኩሎም ድምጽኹም ክሰምዑ ይኽእሉ። ስምኩም ኣይርእዩን እዮም። ዝቐዳሕኩምዎ ድምጺ ኣብዚ ክትድምስሱ ትኽእሉ ኢኹም።
button-voice-next = ብድምጺ ምንባብ፦ { $language }
button-voice-check = ምርግጋጽ፦ { $language } ({ $count })
button-voice-delete = ዝቐዳሕክዎ ድምጺ ምድምሳስ

voice-read = <b>ማይክሮፎን ጠዊቕኩም ሓዙ፣ ነዚ ድማ ቀስ ኢልኩም ብድምጺ ኣንብብዎ፦</b>
voice-slots = ኣብ … ቁሩብ ደው በሉ። ኣብኡ ዘሎ ነገር ሰባት ኣብ መልእኽቲ የንብብዎ።
voice-listen = ስምዕዎ። ጽቡቕ ድዩ?
button-voice-keep = ይዓቀብ
button-voice-again = ደጊምኩም ቅድሑ
voice-kept = የቐንየለይ! ሕጂ ካልእ ሰብ ክሰምዖ እዩ። ድሕሪኡ ኩሎም ክሰምዕዎ ይኽእሉ።
voice-complete = በዚ ቋንቋ ዝጐደለ የለን። የቐንየለይ!

voice-check = <b>እቲ ድምጺ ነዚ ጽሑፍ ድዩ ዘንብብ? ንምርዳእ ቀሊል ድዩ?</b>
button-voice-good = ጽቡቕ
button-voice-bad = ጽቡቕ ኣይኮነን
voice-good = የቐንየለይ! ሕጂ ኩሎም ክሰምዕዎ ይኽእሉ።
voice-bad = የቐንየለይ! ኣይጥቀመሉን እየ።
voice-check-none = ሕጂ ክስማዕ ዘለዎ የለን።
voice-to-check = ሓደ ሰብ ጽሑፍ ብድምጺ ኣንቢቡ ኣሎ። ክትሰምዕዎ ትኽእሉ ዶ? ቋንቋ፦ { $language }
voice-refused = ካብቲ ዝቐዳሕኩምዎ ድምጺ ሓደ ደጊሙ ክቕዳሕ ኣለዎ። ስለ ሓገዝኩም የቐንየለይ!

button-voice-hear = ምስማዕ
voice-delete-ask = ንኹሉ ዝቐዳሕኩምዎ ድምጺ ክድምስሶ ድየ?
button-voice-delete-yes = እወ፣ ይደምሰስ
voice-deleted = ዝቐዳሕኩምዎ ድምጺ ተደምሲሱ።
kept-voices = ዝቐዳሕኩምዎ ድምጺ፣ ጽሑፋት ብድምጺ ኣንቢብኩም እንተኾይንኩም
