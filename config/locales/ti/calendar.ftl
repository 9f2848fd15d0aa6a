# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-calendar = ናብ ካላንደረይ
calendar-file = ነዚ ፋይል ክፈትዎ። ቴለፎንኩም ኣብ ካላንደር የእትዎ።
calendar-feed =
    ናይ ገዛእ ርእስኹም ኣድራሻ ካላንደር። ቆጸራታትኩምን መዓልታት ክላስኩምን የርኢ። ንማንም ኣይተርእይዎ፦
    { $address }
calendar-feed-how = ኣብ ካላንደር ናይ ቴለፎንኩም ወይ ኮምፒተርኩም ከም ምዝገባ (abonnement) ኣእትውዎ። ካልእ ሰብ እንተርእይዎ፣ “ሓድሽ ኣድራሻ” ጠውቑ።
button-feed = ባዕሉ ዝሕደስ ካላንደር
button-feed-new = ሓድሽ ኣድራሻ
calendar-no-feed = እዚ ቦት ኣድራሻ ካላንደር የብሉን። ነፍሲ ወከፍ ቆጸራ ከም ፋይል ክትወስድዎ ትኽእሉ ኢኹም።
