# Tigrinya. Written by the project, not yet reviewed by a native speaker.

figures-origins = መብዛሕትኦም ስደተኛታት ኣብዚ ካብ { $main } እዮም። ካልኦት ካብ { $others } እዮም።
figures-years = <b>ስደተኛታት ኣብ { $municipality }</b>
figures-arrived = • { $year }፦ { $arrived } ሰባት መጺኦም
figures-quota = • { $year }፦ ኮታ { $quota } ነይሩ
figures-both = • { $year }፦ { $arrived } ሰባት መጺኦም፣ ኮታ { $quota } ነይሩ
what-is-refugee = <b>ስደተኛ</b> ዑቕባ ሓቲቱ እወ ዝተባህለ ሰብ እዩ። ፍቓድ መንበሪ ኣለዎ።
    <b>ሓታቲ ዑቕባ</b> ገና መልሲ ይጽበ ኣሎ።
asylum-centre = ቅድሚ ናብዚ ምምጻኦም መብዛሕትኦም ካብ { $from } ክሳብ { $to } ኣዋርሕ ኣብ መዓስከር ዑቕባ ጸኒሖም።
