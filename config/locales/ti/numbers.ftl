# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-number = ቁጽረይ ሃብ
number-ask = ቁጽሪ ተሌፎንካ ነቲ ካልእ ክተርእዮ ትደሊ ዲኻ? ሓንቲ ግዜ ጥራይ ክሰዶ እየ፡ ኣይዕቅቦን። ስምካ ኣይርአን።
button-number-yes = እወ፡ ቁጽረይ ኣርእዮ
number-press = ሕጂ ነቲ ኣብ ታሕቲ ዘሎ መልጎም ጠውቖ።
button-number-send = ቁጽረይ ስደድ
number-other = እዚ ናይ ገዛእ ርእስኻ ቁጽሪ ኣይኮነን። ናትካ ጥራይ ክትህብ ትኽእል።
number-from = እቲ ካልእ ክትድውለሉ ክትክእል ይደሊ። ቁጽሩ እንሆ፦
number-sent = እቲ ካልእ ቁጽርኻ ረኺቡ ኣሎ። ኣነ ኣይዓቀብክዎን።
card-family = እታ ስድራቤት
card-helper = እቲ ሓጋዚ
