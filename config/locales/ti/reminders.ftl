# Tigrinya. Written by the project, not yet reviewed by a native speaker.

reminder =
    <b>ኣይትረስዕ፦ { $about }</b>
    { $day }፣ { $time }
reminders-come = ክጽሕፈልካ እየ፦ { $times }።
reminders-too-late = ቀረባ ስለ ዝኾነ፡ ደጊመ ኣየዘኻኽረካን እየ።
reminder-was =
    <b>{ $about }</b>
    እዚ { $day }፣ { $time } ነይሩ። እንተዘይከድካ፡ ደዊልካ ስለምንታይ ንገር።
reminder-class =
    <b>ክላስ፦ { $course }</b>
    { $day }፣ { $time }
button-in-an-hour = ድሕሪ ሓደ ሰዓት ኣዘኻኽረኒ
reminder-again = እንደገና ክጽሕፈልካ እየ፦ { $time }።
reminder-discreet = መዘኻኸሪ ኣለካ።
button-show = ኣርእየኒ
reminders-off = ድሕሪ ሕጂ መዘኻኸሪ ኣይሰደልካን እየ። ቆጸራታትካን ክላሳትካን ግን ኣብዚ ኣለዉ። መዘኻኸሪ እንደገና ትደሊ ዲኻ? ነቲ መልጎም ጠውቖ።
reminders-on = እንደገና ከዘኻኽረካ እየ።
reminders-settings = እንታይ ክትቅይር ትደሊ?
button-reminders-on = መዘኻኸሪ ጀምር
button-reminders-off = መዘኻኸሪ ኣቋርጽ
discreet-on = ካብ ሕጂ ንደሓር “መዘኻኸሪ ኣለካ” ጥራይ እየ ዝጽሕፍ። እንታይ ምዃኑ ንምርኣይ ጠውቖ።
discreet-off = ካብ ሕጂ ንደሓር ነፍሲ ወከፍ መዘኻኸሪ ብዛዕባ እንታይ ምዃኑ ይነግር።
button-discreet-on = ብዛዕባ እንታይ ምዃኑ ሕባእ
button-discreet-off = ብዛዕባ እንታይ ምዃኑ ኣርኢ
button-reminder-settings = መዘኻኸሪታተይ
