# Tigrinya. Written by the project, not yet reviewed by a native speaker.
photos-ask = ስእልታት ኣለኩም ዶ? ስደዱ፣ እንተበዝሐ፦ { $count }።
photos-more = መጺኡኒ። ተወሳኺ ስደዱ፣ ወይ “ተወዲኡ” ጠውቑ።
photos-enough = ክቕበሎም ዝኽእል ስእልታት፣ እንተበዝሐ፦ { $count }። “ተወዲኡ” ጠውቑ።
condition-ask = ኩነታቱ ከመይ እዩ?
condition-new = ሓድሽ
condition-good = ዘገልገለ፣ ጽቡቕ
condition-worn = ዝኣረገ፣ ግን ይሰርሕ
photo-too-large = እቲ ስእሊ ኣዝዩ ዓቢ እዩ። ንእሽቶ ስደዱ፣ ወይ ከም ልሙድ ስእሊ ስደድዎ።
photo-broken = ነቲ ስእሊ ክኸፍቶ ኣይክእልን እየ። ካልእ ስደዱ።
photo-later = ሕጂ ነቲ ስእሊ ክኸፍቶ ኣይከኣልኩን። ድሕሪ ቁሩብ ደጊምኩም ስደድዎ።
photo-kept = እቲ ስእሊ መጺኡኒ።
photos-full = ክቕበሎም ዝኽእል ስእልታት፣ እንተበዝሐ፦ { $count }።
