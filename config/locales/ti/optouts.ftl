# Tigrinya. Written by the project, not yet reviewed by a native speaker.
command-messages = እንታይ ዓይነት መልእኽቲ ይበጽሓኒ?
optout-news = ዜና ኣይደልን
optout-courses = ብዛዕባ ኮርስ ኣይደልን
optout-donations = ብዛዕባ ኣቕሑ ኣይደልን
optout-done = እዞም መልእኽትታት ድሕሪ ሕጂ ኣይበጽሑኹምን እዮም። ቆጸራታትኩም ግን ሕጂ እውን ከዘኻኽረኩም እየ።
optin-done = እዞም መልእኽትታት እንደገና ክበጽሑኹም እዮም።
optout-list = ኣየኖት መልእኽትታት ትደልዩ? ክበጽሓኩም ወይ ከይበጽሓኩም ንምምራጽ ጠውቑ። ቆጸራታትኩም ግን ኩሉ ግዜ ከዘኻኽረኩም እየ።
privacy-broadcasts = መልእኽትታት ምምሕዳር፦ ኣየኖት ከም ዝበጽሑኹምን እንታይ ከም ዝጠወቕኩምን እዕቅብ። መዓልታት፦ { $days }። ኣየኖት መልእኽትታት ከም ዘይትደልዩ እውን ክሳብ እትቕይርዎ እዕቅብ። ከተማኹም እንተነጊርኩምኒ፣ ንዓኣ እውን ከምኡ።
