# Tigrinya. Written by the project, not yet reviewed by a native speaker.

emergency = <b>ኣብ ሓደጋ ዲኻ? ኣዝዩ ከቢድ ድዩ? ሕጂ ናብ { $phone } ደውል።</b>
    ኣምቡላንስ፣ ፖሊስ፣ መጥፋእቲ ሓዊ። ብናጻ እዩ። ነቲ ኣብ ታሕቲ ዘሎ ቁጽሪ ጠውቖ።
emergency-doctor = ሓሚምኩም፣ ክሊኒክ ሓኪምኩም ድማ ዕጹው እንተኾይኑ፦ ናብ { $phone } ደውሉ ({ $name })
emergency-violence = ኣብ ገዛ ዓመጽ፦ ናብ { $phone } ደውል ({ $name })
emergency-suicide = ህይወትካ ናይ ምጥፋእ ሓሳብ፦ ናብ { $phone } ደውል ({ $name })
