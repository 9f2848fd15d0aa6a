# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-number = ቁጽረይ ምሃብ
number-ask = ቁጽሪ ቴለፎንኩም ነቲ ካልእ ሰብ ክተርእይዎ ትደልዩ ዲኹም? ሓንቲ ግዜ ጥራይ ክሰዶ እየ፣ ኣይዕቅቦን። ስምኩም ኣይርአን።
button-number-yes = እወ፣ ቁጽረይ ይርአ
number-press = ሕጂ ነቲ ኣብ ታሕቲ ዘሎ መልጎም ጠውቕዎ።
button-number-send = ቁጽረይ ምስዳድ
number-other = እዚ ናይ ገዛእ ርእስኹም ቁጽሪ ኣይኮነን። ናትኩም ጥራይ ክትህቡ ትኽእሉ።
number-from = እቲ ካልእ ሰብ ቁጽሩ ሂቡኩም። ክትድውሉሉ ትኽእሉ። ቁጽሩ፦
number-sent = እቲ ካልእ ሰብ ቁጽርኹም ረኺብዎ ኣሎ። ኣነ ኣይዓቀብክዎን።
card-family = እታ ስድራቤት
card-helper = እቲ ሓጋዚ
other-changed = ሕጂ ካልእ ሰብ እዩ በዚ ዝሕግዘኩም ዘሎ። ኣነ ዝኾነ ነገር ኣይለኣኽኩን።
