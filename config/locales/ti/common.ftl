# Tigrinya. Written by the project, not yet reviewed by a native speaker.

stale-note = <i>እዚ ሓበሬታ ናይ { $date } እዩ። ሕጂ'ውን ቅኑዕ እንተኾይኑ ሕተቱ፦ { $name }፣ { $phone }</i>
either = { $one } ወይ { $other }
list-item = • { $item }
quota-over = እዚ ሕጂ ብዙሕ ግዜ ጌርኩምዎ ኣለኹም። ደጊምኩም ክትገብርዎ እትኽእሉ፦ { $day }፣ { $time }።
button-danish = ብቋንቋ ዴንማርክ ኣርእየኒ
button-where = ኣበይ እዩ?
button-when = መዓስ እዩ?
button-who = ንመን ክድውል?
button-help = እንታይ ሓገዝ ኣሎ?
button-remind = ኣዘኻኽረኒ
button-menu = ዝርዝር
button-no = ኣይፋል
command-start = ጀምር
command-menu = እንታይ ክሓትት እኽእል?
command-jobcafe = ጆብካፈ (Jobcafé)፦ ሰዓታት
command-courses = ኮርሳት፦ መዓስን ኣበይን
command-call = ንመን ክድውል?
command-emergency = ህጹጽ ሓገዝ፦ 112
command-language = ቋንቋ ቀይር
command-privacy = ቦት ብዛዕባይ እንታይ ይፈልጥ?
command-staff = ንሰራሕተኛታት
command-board = ንስድራቤታት እንታይ የድልየን
command-languages = ዘንብቦም ቋንቋታት
command-overview = ሓፈሻዊ ርእይቶ ናይ ሕቶታት
command-roles = ግደታትን ዕድመታትን
command-audit = መዝገብ፦ ዝተኸልከለን ግደታትን
