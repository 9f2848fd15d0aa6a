# Tigrinya. Written by the project, not yet reviewed by a native speaker.
offer-unseen = ኣተሓባባሪ ቅድም ይርእዮ። ድሕሪኡ ንስድራቤታት እሓትት።
offer-first-notice = <b>ሓድሽ ወፈያ ካብ ሓድሽ ሰብ።</b> ንስኹም እወ ምስ በልኩም ጥራይ ንስድራቤታት ይርአ።
offer-report-notice = <b>ሓንቲ ስድራቤት ኣብዚ ወፈያ ጸገም ከም ዘሎ ነጊራ፦</b>
button-offer-pass = ንስድራቤታት ይርአ
button-offer-refuse = ኣይርአን
offer-refused = ኣተሓባባሪ ንወፈያኹም ኣይተቐበሎን። ስድራቤታት ኣይርእያኦን እየን።
