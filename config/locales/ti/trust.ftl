# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-block = ድሕሪ ሕጂ ኣይንራኸብን
block-ask = ምስቲ ካልእ ድሕሪ ሕጂ ክትራኸቡ ኣይትደልዩን ዲኹም? ካብ ሕጂ ኣየራኽበኩምን እየ። ነቲ ካልእ ምኽንያቱ ኣይነግሮን እየ።
button-block-yes = እወ፡ ይኣክል
block-done = ሕራይ። ካብ ሕጂ ኣየራኽበኩምን እየ።
claim-ended = { $items }፦ እዚ ኣይተኻእለን። ክትሕግዙ ስለ ዝደለኹም የቐንየለይ።
button-missed = እቲ ካልእ ኣይመጸን
missed-done = እዚ ጽቡቕ ኣይነበረን። መዝጊበዮ ኣለኹ። ካልእ ግዜ ርኸቡ፡ ወይ ንኻልእ ሃብዎ።
missed-notice = { $items }፦ ኣይተራኸብኩምን። ካልእ ግዜ ርኸቡ።
missed-often = ሓደ ሰብ ኣብ ዝተሰማምዓሉ ግዜ ብዙሕ ግዜ ኣይመጽእን። ክሳብ ሕጂ፦ { $count }። ናይ መወዳእታ፦ ቁጽሪ { $number }።
case-missed-family = እታ ስድራቤት ኣይመጸትን፦ { $count } ግዜ።
case-missed-helper = እቲ ሓጋዚ ኣይመጸን፦ { $count } ግዜ።
