# Tigrinya. Written by the project, not yet reviewed by a native speaker.
understood = <b>{ $about }</b>
do-you-mean = እዚ ማለትኩም ድዩ?
button-not-this = እዚ ኣይኮነን
not-this = ይቕሬታ። ሓደ ካብዚ ማለትኩም ድዩ?
only-when-pressed = ነቲ መልጎም ምስ ጠወቕኩም ጥራይ እየ ዝገብሮ።
