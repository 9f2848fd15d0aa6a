# Tigrinya. Written by the project, not yet reviewed by a native speaker.
danger-call = <b>ሕጂ ናብ { $phone } ደውሉ።</b> ({ $name })
danger-alarm = ሕጂ ዝጉዳእ ዘሎ ሰብ እንተሃልዩ፦ ናብ { $phone } ደውሉ

danger-violence_at_home = እንተኽኢልኩም፣ ካልኦት ሰባት ናብ ዘለዉዎ ቦታ ኪዱ። ምስ ደወልኩም፣ ካብ ዓመጽ እትድሕኑሉ ውሑስ ገዛ (krisecenter) ንምርካብ እውን ክሕግዙኹም ይኽእሉ።
danger-sexual_abuse = ናትኩም ጌጋ ኣይኮነን። ሓኪም ክርእየኩም ይኽእል፣ ሓገዝ እውን ክትረኽቡ ትኽእሉ። ምስ ፖሊስ ክትዛረቡ እንተዘይደሊኹም እውን ክሕግዙኹም እዮም።
danger-child_abuse = ርግጸኛታት እንተዘይኮንኩም እውን ክትድውሉ ትኽእሉ ኢኹም።
danger-suicide = ከመይ ከም ዘለኹም ንገርዎም። ምስኦም ዘረባ ክሳብ እትውድኡ፣ ሓደ ሰብ ምሳኹም ክጸንሕ ሕተቱ።
danger-acute_illness = ኣበይ ከም ዘለኹምን እንታይ ከም ዘጋጠመን ንገሩ። ነቲ ቴለፎን ኣይትዕጸውዎ።
danger-fire_or_crime = ቅድም ናብ ውሑስ ቦታ ኪዱ። ኣበይ ከም ዘለኹም ንገሩ።
danger-fleeing_or_hiding = ውሑስ ቦታ ንምርካብ ክሕግዙኹም ይኽእሉ። ስምኩም ክትነግሩ ግድን ኣይኮነን።
danger-no_place_tonight = ሎሚ ለይቲ እትድቅሱሉ ቦታ ከም ዘይብልኩም ንገሩ። ምሸትን ለይትን፣ ፖሊስ ንተረኛ ሰራሕተኛ ምምሕዳር ክረኽብዎ ይኽእሉ።
danger-threats = ክጎድኡኹም ንዘፈራርሑኹም ሰባት ኣይትመልሱሎም። መልእኽትታቶም ኣይትደምስሱ፦ መርትዖ እዮም።

danger-safe = <b>ኣብዚ ብዘይ ሓደጋ ክትጽሕፉ ትኽእሉ ዶ?</b> ካልእ ሰብ ኣብ ቴለፎንኩም መልእኽትታት ከንብብ ዝኽእል እንተኾይኑ፣ ምስ ወዳእኩም ነዚ ዝርርብ ደምስስዎ። ኣብ ዝርዝር ዝርርባት ኣጻብዕትኹም ኣብ ልዕሊኡ ኣጽንሑ። ድሕሪኡ “Delete” (ምድምሳስ) ጠውቑ።
danger-possible = ኣብ ሓደጋ እንተሃሊኹም፣ ነቲ መልጎም ጠውቑ።
button-danger = ኣብ ሓደጋ ዲኹም?
button-no-danger = ኣብ ሓደጋ ኣይኮንኩን
