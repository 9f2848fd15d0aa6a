# Tigrinya. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = ካብ መጠባበቂ ቅዳሕ (backup) ተመሊሰ ኣለኹ። ግዜ ናይቲ ቅዳሕ፦ { $day }፣ { $time }። ድሕሪኡ እንታይ ከም ዝኾነ ኣይፈልጥን እየ። ነቶም ግደታት ርኣዩ፦ ድሕሪኡ ካብ ሰባት ዝተወስደ ግደ ከም ብሓድሽ ክሰርሕ ይኽእል።
