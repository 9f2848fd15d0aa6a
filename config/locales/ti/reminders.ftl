# Tigrinya. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = ኮርሳት ገና ከዘኻኽረካ ኣይክእልን። ሰዓታቱ እዚ እዩ። ኣብ ካላንደር ቴለፎንካ ጽሓፎ።
reminders-off = ድሕሪ ሕጂ መዘኻኸሪ ኣይሰደልካን እየ። ቆጸራታትካ ግን ኣብዚ ኣለዉ። መዘኻኸሪ እንደገና እንተደሊኻ፡ ነቲ ቆጸራ እንደገና ጽሓፈለይ።
reminder =
    <b>ኣይትረስዕ፦ { $about }</b>
    { $day }፣ { $time }
reminders-come = ክጽሕፈልካ እየ፦ { $times }።
reminders-too-late = ቀረባ ስለ ዝኾነ፡ ደጊመ ኣየዘኻኽረካን እየ።
