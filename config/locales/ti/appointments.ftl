# Tigrinya. Written by the project, not yet reviewed by a native speaker.
appointment-which = ኣየናይ ማለትኩም እዩ?
appointment-day-ask = ኣየናይ መዓልቲ?
appointment-hour-ask = { $day }። ሰዓት ክንደይ?
appointment-about-ask = { $day }፣ { $time }። ምስ መን ኢኹም ትራኸቡ?
appointment-confirm =
    እዚ ልክዕ ድዩ?
    <b>{ $about }</b>
    { $day }፣ { $time }
appointment-past = እቲ ግዜ ሓሊፉ እዩ።
appointment-kept =
    መዝጊበዮ ኣለኹ፦
    <b>{ $about }</b>
    { $day }፣ { $time }
appointments-none = ኣብዚ ቆጸራ የብልኩምን።
appointments-head = <b>ቆጸራታትኩም፦</b>
appointment-line = • { $day }፣ { $time }፦ { $about }
appointment-cancelled = ደምሲሰዮ፦ { $about }፣ { $day }፣ { $time }። ኣየዘኻኽረኩምን እየ። ክትመጽኡ እንተዘይክኢልኩም፣ ነቶም ክትራኸብዎም ዝነበርኩም እውን ንገርዎም።
appointment-good = ጽቡቕ። ደብዳበ እንተተቐቢልኩም ሒዝኩምዎ ኪዱ።
appointment-cannot = ደዊልኩም ክትመጽኡ ከም ዘይትኽእሉ ንገሩ፦
about-doctor = ሓኪም
about-dentist = ሓኪም ስኒ
about-jobcenter = ቤት ጽሕፈት ስራሕ (Jobcenter)
about-municipality = ምምሕዳር (kommune)
about-school = ቤት ትምህርቲ
about-other = ቆጸራ
only-day = { $day }
only-time = { $time }
day-and-time = { $day }፣ { $time }
button-remind-me = እወ፣ ኣዘኻኽሩኒ
button-other-time = ካልእ ግዜ
button-coming = ክመጽእ እየ
button-not-coming = ክመጽእ ኣይክእልን እየ
appointment-no-such-day = ከምዚ ዝበለ መዓልቲ የለን።
appointment-which-year = ክሳብ እታ ዕለት ገና ብዙሕ ግዜ ኣሎ። ኣየናይ መዓልቲ ማለትኩም እዩ?
appointments-many = ኣብዚ ዘለኩም ቆጸራታት፦ { $count }። ካብኡ ንላዕሊ ክሕዝ ኣይክእልን እየ። መጀመርታ ሓደ ደምስሱ።
appointment-place-ask = { $about }፦ { $day }፣ { $time }። ኣበይ እዩ?
place-elsewhere = ካልእ ቦታ
appointment-place = 📍 { $place }
appointment-changed = ሓድሽ ግዜ ተመዝጊቡ። እቲ ናይ ቀደም ተደምሲሱ።
button-change = ግዜ ምቕያር
button-delete = ምድምሳስ
about-hospital = ሆስፒታል
about-lang_school = ቤት ትምህርቲ ቋንቋ
about-bank = ባንክ
about-police = ፖሊስ
about-lawyer = ጠበቓ
about-deadline = ናይ መወዳእታ መዓልቲ ኣብ ደብዳበ
appointment-place-how = ኣበይ ምዃኑ ጽሓፉ። ወይ ነቲ ቦታ በዚ ስደድዎ፦ 📎
