# Tigrinya. Written by the project, not yet reviewed by a native speaker.
photos-ask = ስእልታት ኣለካ ዶ? ክሳብ { $count } ስደድ።
photos-more = መጺኡኒ። ተወሳኺ ስደድ፡ ወይ “ተወዲኡ” ጠውቕ።
photos-enough = { $count } ስእልታት ጥራይ ክወስድ ይኽእል። “ተወዲኡ” ጠውቕ።
condition-ask = ኩነታቱ ከመይ እዩ?
condition-new = ሓድሽ
condition-good = ዝተጠቕመ፡ ጽቡቕ
condition-worn = ዝኣረገ፡ ግን ይሰርሕ
