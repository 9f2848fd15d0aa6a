# Tigrinya. Written by the project, not yet reviewed by a native speaker.

appointment-add = ቆጸራ ገና ከዘኻኽረካ ኣይክእልን። ሎሚ ኣብ ካላንደር ቴለፎንካ ጽሓፎ፣ ነቲ ደብዳበ ድማ ዕቀቦ። ሰዓቱ እንተዘይኣረጋጊጽካ ደውል፦
appointment-list = ቆጸራታት ገና ኣይዕቅብን። ኣብ ደብዳበኻ ወይ Digital Post ርአ። እንተዘይኣረጋጊጽካ ደውል፦
appointment-cancel = ቆጸራ ክስርዝ ኣይክእልን። ክትመጽእ ከም ዘይትኽእል ምስ ፈለጥካ ቀልጢፍካ ናብ ሰራሕተኛ ጉዳይካ ደውል፦
