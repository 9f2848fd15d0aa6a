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
button-closure-add = ንገለ መዓልታት ዕጸው
button-closures = ዕጹዋት መዓልታት
made-when-ask = መዓልትን ሰዓትን? ንኣብነት፦ { $example }
made-about-ask = { $day }፣ { $time }። እንታይ እዩ?
made-contact-ask = ምስ መን?
made-contact-none = ብዘይ ስም
made-ready = ቆጸራ { $number }፦ { $about }፣ { $day }፣ { $time }። እዚ ኮድ ኣብቲ ደብዳበ ግበርዎ። ሓደ ሰብ ክሳብ { $until } ክጥቀመሉ ይኽእል።
made-none = ዝኾነ ቆጸራ ኣይገበርኩምን።
made-head = <b>ዝገበርኩምዎም ቆጸራታት፦</b>
made-line = { $number }፦ { $about }፣ { $day }፣ { $time }። { $state }
state-waiting = በቲ ኮድ ገና ሰብ ኣይተጠቕመን።
state-taken = መዘኻኸሪ ክበጽሖ እዩ።
state-coming = ክመጽእ እዩ።
state-not-coming = ክመጽእ ኣይክእልን እዩ።
made-moved = ግዜ ተቐይሩ። እቲ ኮድ እንተተጠቒሙሉ፡ ነቲ ሰብ ተነጊርዎ።
made-cancelled = ተሰሪዙ። እቲ ኮድ እንተተጠቒሙሉ፡ ነቲ ሰብ ተነጊርዎ።
made-answer = ቆጸራ { $number }፦ { $about }፣ { $day }፣ { $time }። { $state }
moved-notice =
    <b>ቆጸራኹም ሓድሽ ግዜ ኣለዎ፦ { $about }</b>
    { $day }፣ { $time }
    እቲ ናይ ቀደም ግዜ { $oldday }፣ { $oldtime } ነይሩ።
cancelled-notice =
    <b>ቆጸራኹም ተሰሪዙ፦ { $about }</b>
    { $day }፣ { $time } ነይሩ። ክትመጽኡ ኣየድልየኩምን እዩ።
link-offer =
    ቆጸራ ኣለኩም፦
    <b>{ $about }</b>
    { $day }፣ { $time }
    ከዘኻኽረኩም ዶ?
link-used = ካልእ ሰብ በዚ ኮድ ተጠቒሙ። ነቲ ዝሃበኩም ሰብ ሕተትዎ።
link-unknown = እዚ ኮድ ኣይሰርሕን እዩ። ነቲ ዝሃበኩም ሰብ ሕተትዎ።
appointment-with = ምስ { $name }።
code-below = ነቲ ኮድ ብተሌፎንኩም ስካን ግበርዎ። ብቋንቋኹም ከዘኻኽረኩም እየ።
