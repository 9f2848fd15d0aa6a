# Tigrinya. Written by the project, not yet reviewed by a native speaker.
command-town = ከተማይ
town-ask = ኣብ ኣየናይ ከተማ ትቕመጥ? ሽዑ ንከተማኻ ዝምልከት መልእኽቲ ይበጽሓካ። ኣድራሻኻ ኣይሓትትን እየ።
town-kept = ክዝክሮ እየ።
town-forgotten = ረሲዐዮ ኣለኹ።
