# Tigrinya. Written by the project, not yet reviewed by a native speaker.
command-messages = እንታይ ዓይነት መልእኽቲ ይበጽሓኒ?
optout-news = ዜና ኣይደልን
optout-courses = ብዛዕባ ኮርስ ኣይደልን
optout-donations = ብዛዕባ ኣቕሑ ኣይደልን
optout-done = ድሕሪ ሕጂ ኣይበጽሓኩምን እዩ። ቆጸራታትኩም ግን ሕጂ እውን ከዘኻኽረኩም እየ።
optin-done = እንደገና ክበጽሓኩም እዩ።
optout-list = ኣየኖት መልእኽትታት ትደልዩ? ንምኽፋት ወይ ንምዕጻው ጠውቑ። ቆጸራታትኩም ግን ኩሉ ግዜ ከዘኻኽረኩም እየ።
privacy-broadcasts = መልእኽትታት ምምሕዳር፦ ኣየኖት ከም ዝበጽሑኹምን እንታይ ከም ዝጠወቕኩምን እዕቅብ። መዓልታት፦ { $days }። ዘይትደልይዎም መልእኽትታት ክሳብ እትቕይርዎም እዕቅብ። ከተማኹም እንተነጊርኩምኒ፣ ንዓኣ እውን ከምኡ።
