# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-block = ድሕሪ ሕጂ ኣይንራኸብን
block-ask = ንዓኹም ምስዚ ሰብ ምርኻብ ከቋርጽ ድየ? ከምኡ እንተኾይኑ፣ ካብ ሕጂ ምስኡ ኣየራኽበኩምን እየ። ስለምንታይ ምዃኑ ነቲ ካልእ ሰብ ኣይነግሮን እየ።
button-block-yes = እወ፣ ይኣክል
block-done = ሕራይ። ካብ ሕጂ ምስዚ ሰብ ኣየራኽበኩምን እየ።
claim-ended = { $items }፦ እዚ ኣይተኻእለን። ክትሕግዙ ስለ ዝደለኹም የቐንየለይ።
button-missed = እቲ ካልእ ሰብ ኣይመጸን
missed-done = የሕዝን እዩ። መዝጊበዮ ኣለኹ። ካልእ ግዜ ድለዩ፣ ወይ ካልእ ሰብ ክሕግዝ ግደፉ።
missed-notice = { $items }፦ ኣይተራኸብኩምን። ካልእ ግዜ ድለዩ።
missed-often = ሓደ ሰብ ናብ ዝተሰማምዓሉ ርክብ ብዙሕ ግዜ ኣይመጽእን። ዘይመጸሉ ብዝሒ፦ { $count }። ናይ መወዳእታ፦ ቁጽሪ { $number }።
case-missed-family = እታ ስድራቤት ዘይመጸትሉ ብዝሒ፦ { $count }።
case-missed-helper = እቲ ሓጋዚ ዘይመጸሉ ብዝሒ፦ { $count }።
