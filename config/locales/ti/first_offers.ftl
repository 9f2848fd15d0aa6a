# Tigrinya. Written by the project, not yet reviewed by a native speaker.
offer-unseen = ኣተሓባባሪ ቅድም ይርእዮ። ድሕሪኡ ንስድራቤታት እሓትት።
offer-first-notice = <b>ሓድሽ ወፈያ ካብ ሓድሽ ሰብ።</b> ስድራቤታት ዝርእይኦ ንስኹም እወ ምስ በልኩም ጥራይ እዩ።
offer-report-notice = <b>ሓንቲ ስድራቤት ብዛዕባ እዚ ወፈያ ጸብጺባ ኣላ፦</b>
button-offer-pass = ንስድራቤታት ኣርእዮ
button-offer-refuse = ኣይተርእዮ
offer-refused = ኣተሓባባሪ ንወፈያኹም ኣይተቐበሎን። ስድራቤታት ኣይርእይኦን እየን።
