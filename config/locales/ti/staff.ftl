# Tigrinya. Written by the project, not yet reviewed by a native speaker.
staff-menu = እንታይ ክትገብር ትደሊ?
not-allowed = እዚ ነቶም ኣብዚ ዝሰርሑ ጥራይ እዩ ዝፍቀድ።
role-given = ሕጂ ኣብዚ ዝያዳ ክትገብር ትኽእል ኢኻ። ግደኻ፦ { $role }።
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
made-ready = ቆጸራ { $number }፦ { $about }፣ { $day }፣ { $time }። እዚ ኮድ ኣብቲ ደብዳበ ግበሮ። ሓደ ሰብ ክሳብ { $until } ክጥቀመሉ ይኽእል።
made-none = ዝኾነ ቆጸራ ኣይገበርካን።
made-head = <b>ዝገበርካዮም ቆጸራታት፦</b>
made-line = { $number }፦ { $about }፣ { $day }፣ { $time }። { $state }
state-waiting = በቲ ኮድ ገና ሰብ ኣይተጠቕመን።
state-taken = መዘኻኸሪ ክበጽሖ እዩ።
state-coming = ክመጽእ እዩ።
state-not-coming = ክመጽእ ኣይክእልን እዩ።
made-moved = ግዜ ተቐይሩ። እቲ ኮድ እንተተጠቒሙሉ፡ ነቲ ሰብ ተነጊርዎ።
made-cancelled = ተሰሪዙ። እቲ ኮድ እንተተጠቒሙሉ፡ ነቲ ሰብ ተነጊርዎ።
made-answer = ቆጸራ { $number }፦ { $about }፣ { $day }፣ { $time }። { $state }
moved-notice =
    <b>ቆጸራኻ ሓድሽ ግዜ ኣለዎ፦ { $about }</b>
    { $day }፣ { $time }
    እቲ ናይ ቀደም ግዜ { $oldday }፣ { $oldtime } ነይሩ።
cancelled-notice =
    <b>ቆጸራኻ ተሰሪዙ፦ { $about }</b>
    { $day }፣ { $time } ነይሩ። ክትመጽእ ኣየድልየካን እዩ።
link-offer =
    ቆጸራ ኣለካ፦
    <b>{ $about }</b>
    { $day }፣ { $time }
    ከዘኻኽረካ ዶ?
link-used = ካልእ ሰብ በዚ ኮድ ተጠቒሙ። ነቲ ዝሃበካ ሰብ ሕተቶ።
link-unknown = እዚ ኮድ ኣይሰርሕን እዩ። ነቲ ዝሃበካ ሰብ ሕተቶ።
appointment-with = ምስ { $name }።
code-below = ነቲ ኮድ ብተሌፎንካ ስካን ግበሮ። ብቋንቋኻ ከዘኻኽረካ እየ።
