# Tigrinya. Written by the project, not yet reviewed by a native speaker.
staff-menu = እንታይ ክትገብሩ ትደልዩ?
not-allowed = እዚ ነቶም ኣብዚ ዝሰርሑ ጥራይ እዩ ዝፍቀድ።
role-given = ሕጂ ኣብዚ ዝያዳ ክትገብሩ ትኽእሉ ኢኹም። ግደኹም፦ { $role }።
right-volunteer = ወለንተኛ
right-coordinator = ኣተሓባባሪ
right-staff = ሰራሕተኛ
right-admin = ኣመሓዳሪ
button-staff = ንሰራሕተኛታት
button-made-add = ሓድሽ ቆጸራ ንሰብ
button-made-list = ኣነ ዝገበርክዎም ቆጸራታት
button-class-new = ሓድሽ ክላስ
button-classes = ክላሳት
button-closure-add = ንገለ መዓልታት ምዕጻው
button-closures = ዕጹዋት መዓልታት
made-when-ask = መዓልትን ሰዓትን? ንኣብነት፦ { $example }
made-about-ask = { $day }፣ { $time }። እንታይ እዩ?
made-contact-ask = ምስ መን?
made-contact-none = ብዘይ ስም
made-ready = ቆጸራ { $number }፦ { $about }፣ { $day }፣ { $time }። ነዚ ኮድ ኣብቲ ደብዳበ ግበርዎ። ሓደ ሰብ ክሳብ { $until } ክጥቀመሉ ይኽእል።
made-none = ዝኾነ ቆጸራ ኣይገበርኩምን።
made-head = <b>ዝገበርኩምዎም ቆጸራታት፦</b>
made-line = { $number }፦ { $about }፣ { $day }፣ { $time }። { $state }
state-waiting = በቲ ኮድ ገና ሰብ ኣይተጠቕመን።
state-taken = መዘኻኸሪ ክበጽሖ እዩ።
state-coming = ክመጽእ እዩ።
state-not-coming = ክመጽእ ኣይክእልን እዩ።
made-moved = ግዜ ተቐይሩ። እቲ ሰብ በቲ ኮድ ተጠቒሙ እንተኾይኑ፣ ተነጊርዎ ኣሎ።
made-cancelled = ተሰሪዙ። እቲ ሰብ በቲ ኮድ ተጠቒሙ እንተኾይኑ፣ ተነጊርዎ ኣሎ።
button-new-code = ሓድሽ ኮድ
code-renewed = እቲ ናይ ቀደም ኮድ ድሕሪ ሕጂ ኣይሰርሕን እዩ። ዝተጠቕመሉ ሰብ መዓልትን ሰዓትን ቦታን ርእዩ እዩ። ሓደገኛ ክኸውን ዝኽእል እንተኾይኑ፣ ነቲ ቆጸራ ቀይርዎ።
code-ended = እቲ ኣብ ደብዳበኹም ዘሎ ኮድ ድሕሪ ሕጂ ኣይሰርሕን እዩ። ነቲ ቆጸራ ኣየዘኻኽረኩምን እየ። ቆጸራ ናትኩም እንተኾይኑ፣ ንምምሕዳር ሕተቱ።
scan-again = ቆጸራ { $number }፦ ካልእ ሰብ እውን ነቲ ናይ ደብዳበ ኮድ ስካን ጌርዎ። ነቲ ቆጸራ ኣየርኣኽዎን። ነቲ ቆጸራ ዘለዎ ሰብ ደውሉሉ። እቲ ኮድ ናብ ጌጋ ሰብ እንተበጺሑ፣ ሓድሽ ኮድ ግበሩ።
scan-help = ቆጸራ { $number }፦ ቅድም በቲ ኮድ ዝተጠቕመ ሰብ ሓገዝ ይሓትት ኣሎ። ዘይፈልጦ ሰብ እውን ነቲ ኮድ ስካን ጌርዎ። ነቲ ቆጸራ ዘለዎ ሰብ ደውሉሉ፣ ሓድሽ ኮድ ድማ ግበሩ።
made-answer = ቆጸራ { $number }፦ { $about }፣ { $day }፣ { $time }። { $state }
moved-notice =
    <b>ቆጸራኹም ሓድሽ ግዜ ኣለዎ፦ { $about }</b>
    { $day }፣ { $time }
    እቲ ናይ ቀደም ግዜ፦ { $oldday }፣ { $oldtime }።
cancelled-notice =
    <b>ቆጸራኹም ተሰሪዙ፦ { $about }</b>
    ግዜኡ ነይሩ፦ { $day }፣ { $time }። ክትመጽኡ ኣየድልየኩምን እዩ።
link-offer =
    ቆጸራ ኣለኩም፦
    <b>{ $about }</b>
    { $day }፣ { $time }
    ከዘኻኽረኩም ዶ?
link-used = ካልእ ሰብ በዚ ኮድ ተጠቒሙ። ነቲ ዝሃበኩም ሰብ ሕተትዎ።
scan-ask = እቲ ኣብ ደብዳበኹም ዘሎ ኮድ ብኻልእ ቴለፎን ስካን ተገይሩ። ቆጸራኹም ኣብኡ ኣየርኣኹን፦ { $day }፣ { $time }። ንስኹም ወይ ሰብ ካብ ስድራቤትኩም ድዩ ነይሩ?
button-scan-fine = እወ፣ ጸገም የብሉን
button-scan-help = ኣይፋል፣ ሓግዙኒ
scan-help-told = ንምምሕዳር ነጊረ ኣለኹ። ክትድውሉ እውን ትኽእሉ፦
link-unknown = እዚ ኮድ ኣይሰርሕን እዩ። ነቲ ዝሃበኩም ሰብ ሕተትዎ።
appointment-with = ምስ { $name }።
code-below = ነቲ ኮድ ብቴለፎንኩም ስካን ግበርዎ። ብቋንቋኹም ከዘኻኽረኩም እየ።
