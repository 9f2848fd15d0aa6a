# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-calendar = ናብ ካላንደረይ
calendar-file = ነዚ ፋይል ክፈቶ። ተሌፎንካ ኣብ ካላንደር የእትዎ።
calendar-feed =
    ናይ ገዛእ ርእስኻ ኣድራሻ ካላንደር። ቆጸራታትካን መዓልታት ክላስካን የርኢ። ንማንም ኣይተርኢ፦
    { $address }
calendar-feed-how = ኣብ ካላንደር ናይ ተሌፎንካ ወይ ኮምፕዩተርካ ከም ምዝገባ (abonnement) ኣእትዎ። ካልእ ሰብ እንተርእይዎ፡ “ሓድሽ ኣድራሻ” ጠውቕ።
button-feed = ባዕሉ ዝሕደስ ካላንደር
button-feed-new = ሓድሽ ኣድራሻ
calendar-no-feed = እዚ ቦት ኣድራሻ ካላንደር የብሉን። ነፍሲ ወከፍ ቆጸራ ከም ፋይል ክትወስዶ ትኽእል ኢኻ።
