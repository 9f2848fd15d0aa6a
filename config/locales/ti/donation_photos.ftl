# Tigrinya. Written by the project, not yet reviewed by a native speaker.
photos-ask = ስእልታት ኣለካ ዶ? ክሳብ { $count } ስደድ።
photos-more = መጺኡኒ። ተወሳኺ ስደድ፡ ወይ “ተወዲኡ” ጠውቕ።
photos-enough = { $count } ስእልታት ጥራይ ክወስድ ይኽእል። “ተወዲኡ” ጠውቕ።
condition-ask = ኩነታቱ ከመይ እዩ?
condition-new = ሓድሽ
condition-good = ዝተጠቕመ፡ ጽቡቕ
condition-worn = ዝኣረገ፡ ግን ይሰርሕ
photo-too-large = እቲ ስእሊ ኣዝዩ ዓቢ እዩ። ንእሽቶ ስደድ፡ ወይ ከም ልሙድ ስእሊ ስደዶ።
photo-broken = እዚ ከም ስእሊ ክርእዮ ኣይክእልን እየ። ካልእ ስደድ።
photo-later = ሕጂ ነቲ ስእሊ ከምጽኦ ኣይክእልን እየ። ድሕሪ ቁሩብ ደጊምካ ስደዶ።
photo-kept = እቲ ስእሊ መጺኡኒ።
photos-full = { $count } ስእልታት ጥራይ ክወስድ ይኽእል።
