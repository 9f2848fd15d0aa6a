# Tigrinya. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = ናብ ቅዳሕ ተመሊሰ ኣለኹ። ግዜኡ፦ { $day }፣ { $time }። ድሕሪኡ ዝኾነ ኣይፈልጥን እየ። ነቶም ግደታት ርኣዩ፦ ድሕሪኡ ካብ ሰባት ዝተወስደ ግደ ከም ብሓድሽ ክሰርሕ ይኽእል።
