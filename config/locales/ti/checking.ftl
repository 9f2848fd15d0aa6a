# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-check-all = ኩሉ ቅኑዕ እዩ
check-head = <b>እዚ ሕጂ እውን ቅኑዕ ድዩ?</b>
check-how = ✅ ቅኑዕ እዩ · ✏ ይእረም · ✖ ኣይንፈልጥን
check-fact = <b>{ $number }. { $name }</b>። ናይ መወዳእታ ግዜ ዝተረጋገጸሉ፦ { $date }
check-never = ፈጺሙ ኣይተረጋገጸን
check-stale = ክትእርሙ ከለኹም፣ ካልእ ሰብ ገለ ነገር ቀይሩ። ሕጂ ከምዚ እዩ፦
fact-right = ቅኑዕ እዩ
fact-changed = ተኣሪሙ
fact-not-ours = ኣይንፈልጥን
wrong-ask = ስለ ዝነገርኩምኒ የቐንየለይ። እንታይ እዩ ጌጋ? ብቋንቋኹም ጽሓፉ ወይ ነቲ መልጎም ጠውቑ።
wrong-kept = የቐንየለይ። ሓደ ሰብ ካብ ምምሕዳር ክርእዮ እዩ። ምስ ረኣዮ፣ ኣነ ክጽሕፈልኩም ዶ?
wrong-card = <b>ኣብዚ ጌጋ ከም ዘሎ ዝበለ ሰብ ኣሎ፦ { $about }</b>
wrong-words = ዝተጻሕፈ ({ $language })፦ { $text }
wrong-right-told = ጌጋ ከም ዘሎ ነጊርኩም ነይርኩም፦ { $about }። ሓደ ሰብ ካብ ምምሕዳር ርእይዎ ኣሎ። እቲ ሓበሬታ ቅኑዕ እዩ፣ ጌጋ የብሉን።
wrong-changed-told = ጌጋ ከም ዘሎ ነጊርኩም ነይርኩም፦ { $about }። ሕጂ ተኣሪሙ ኣሎ። የቐንየለይ!
