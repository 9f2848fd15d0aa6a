# Tigrinya. Written by the project, not yet reviewed by a native speaker.

reminder =
    <b>ኣይትረስዑ፦ { $about }</b>
    { $day }፣ { $time }
reminders-come = ክጽሕፈልኩም እየ፦ { $times }።
reminders-too-late = ግዜኡ ቀሪቡ ስለ ዘሎ፣ ደጊመ ኣየዘኻኽረኩምን እየ።
reminder-was =
    <b>{ $about }</b>
    ግዜኡ ነይሩ፦ { $day }፣ { $time }። እንተዘይከድኩም፣ ደዊልኩም ስለምንታይ ከም ዘይከድኩም ንገሩ።
reminder-class =
    <b>ክላስ፦ { $course }</b>
    { $day }፣ { $time }
button-in-an-hour = ድሕሪ ሓደ ሰዓት ኣዘኻኽሩኒ
reminder-again = እንደገና ክጽሕፈልኩም እየ፦ { $time }።
reminder-discreet = መዘኻኸሪ ኣለኩም።
button-show = ኣርእዩኒ
reminders-off = ድሕሪ ሕጂ መዘኻኸሪ ኣይሰደልኩምን እየ። ቆጸራታትኩምን ክላሳትኩምን ግን ኣብዚ ኣለዉ። መዘኻኸሪ እንደገና ትደልዩ ዲኹም? ነቲ መልጎም ጠውቕዎ።
reminders-on = እንደገና ከዘኻኽረኩም እየ።
reminders-settings = እንታይ ክትቅይሩ ትደልዩ?
button-reminders-on = መዘኻኸሪ ምጅማር
button-reminders-off = መዘኻኸሪ ምቁራጽ
discreet-on = ካብ ሕጂ ንደሓር “መዘኻኸሪ ኣለኩም” ጥራይ እየ ዝጽሕፍ። እንታይ ምዃኑ ንምርኣይ ጠውቕዎ።
discreet-off = ካብ ሕጂ ንደሓር ነፍሲ ወከፍ መዘኻኸሪ ብዛዕባ እንታይ ምዃኑ ይነግር።
button-discreet-on = ብዛዕባ እንታይ ምዃኑ ምሕባእ
button-discreet-off = ብዛዕባ እንታይ ምዃኑ ይርአ
button-reminder-settings = መዘኻኸሪታተይ
