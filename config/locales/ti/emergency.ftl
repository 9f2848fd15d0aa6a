# Tigrinya. Written by the project, not yet reviewed by a native speaker.

emergency = <b>ኣብ ሓደጋ ዲኹም? ኣዝዩ ከቢድ ድዩ? ሕጂ ናብ { $phone } ደውሉ።</b>
    ኣምቡላንስ፣ ፖሊስ፣ መጥፋእቲ ሓዊ። ብናጻ እዩ። ነቲ ኣብ ታሕቲ ዘሎ ቁጽሪ ጠውቕዎ።
emergency-doctor = ሓሚምኩም፣ ክሊኒክ ሓኪምኩም ድማ ዕጹው እንተኾይኑ፦ ናብ { $phone } ደውሉ ({ $name })
emergency-violence = ኣብ ገዛ ዓመጽ፦ ናብ { $phone } ደውሉ ({ $name })
emergency-suicide = ህይወትኩም ከተጥፍኡ ትሓስቡ እንተኾይንኩም፦ ናብ { $phone } ደውሉ ({ $name })
