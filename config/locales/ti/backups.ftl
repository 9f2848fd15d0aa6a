# Tigrinya. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-failed = ናይቲ ዝፈልጦ ቅዳሕ ክግበር ኣይተኻእለን። ምኽንያቱ ኣብ መዝገብ ናይቲ ሰርቨር ኣሎ።
backup-old = ካብ ክልተ መዓልቲ ንላዕሊ ናይቲ ዝፈልጦ ቅዳሕ ኣይተገብረን።
backup-last = ናይ መወዳእታ፦ { $day }፣ { $time }
backup-none = ክሳብ ሕጂ የለን።
backup-restored = ናብ ቅዳሕ ተመሊሰ ኣለኹ። ግዜኡ፦ { $day }፣ { $time }። ድሕሪኡ ዝኾነ ኣይፈልጥን እየ። ነቲ ግደታት ርኣዩ፦ ድሕሪኡ ዝተወስደ ግደ ከም ብሓድሽ ክሰርሕ ይኽእል።
