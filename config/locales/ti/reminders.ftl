# Tigrinya. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = ኮርሳት ገና ከዘኻኽረካ ኣይክእልን። ሰዓታቱ እዚ እዩ። ኣብ ካላንደር ቴለፎንካ ጽሓፎ።
reminders-off = መዘኻኸሪ ኣይልእኽን። ንስኻ ምስ ትጽሕፈለይ ጥራይ እየ ዝጽሕፍ። ኩሉ ሓበሬታኻ ክድምሰስ እንተደሊኻ ነቲ መልጎም ጠውቖ።
