# Tigrinya. Written by the project, not yet reviewed by a native speaker.
command-messages = እንታይ ዓይነት መልእኽቲ ይበጽሓኒ?
optout-news = ዜና ኣይደልን
optout-courses = ብዛዕባ ኮርስ ኣይደልን
optout-donations = ብዛዕባ ኣቕሑ ኣይደልን
optout-done = ድሕሪ ሕጂ ኣይበጽሓካን እዩ። ቆጸራታትካ ግን ሕጂ እውን ከዘኻኽረካ እየ።
optin-done = እንደገና ክበጽሓካ እዩ።
optout-list = ኣየኖት መልእኽትታት ትደሊ? ንምኽፋት ወይ ንምዕጻው ጠውቕ። ቆጸራታትካ ግን ኩሉ ግዜ ከዘኻኽረካ እየ።
privacy-broadcasts = ካብ ምምሕዳር ዝበጽሑኻ መልእኽትታትን ዝጠወቕካዮን ን{ $days } መዓልታት እዝክሮም። ዘይትደልዮም መልእኽትታትን፡ ነጊርካኒ እንተኾይንካ ድማ ከተማኻን፡ ክሳብ እትቕይሮም እዝክሮም።
