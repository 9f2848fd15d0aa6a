# Tigrinya. Written by the project, not yet reviewed by a native speaker.
command-town = ከተማይ
town-ask = ኣብ ኣየናይ ከተማ ትቕመጡ? ሽዑ ንከተማኹም ዝምልከት መልእኽቲ ይበጽሓኩም። ኣድራሻኹም ኣይሓትትን እየ።
town-kept = ክዕቅቦ እየ።
town-forgotten = ተደምሲሱ። ድሕሪ ሕጂ ኣይፈልጦን እየ።
