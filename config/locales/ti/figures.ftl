# Tigrinya. Written by the project, not yet reviewed by a native speaker.

figures-origins = መብዛሕትኦም ኣብዚ ዘለዉ ስደተኛታት ካብዛ ሃገር ዝመጹ እዮም፦ { $main }። ካልኦት ካብዘን ሃገራት ዝመጹ እዮም፦ { $others }።
figures-years = <b>ስደተኛታት ኣብ { $municipality }</b>
figures-arrived = • { $year }፦ ዝመጹ ሰባት፦ { $arrived }
figures-quota = • { $year }፦ ኮታ፦ { $quota }
figures-both = • { $year }፦ ዝመጹ ሰባት፦ { $arrived }፣ ኮታ፦ { $quota }
what-is-refugee = <b>ስደተኛ</b> ዑቕባ ሓቲቱ እወ ዝተባህለ ሰብ እዩ። ፍቓድ መንበሪ ኣለዎ።
    <b>ሓታቲ ዑቕባ</b> ገና መልሲ ይጽበ ኣሎ።
asylum-centre = ቅድሚ ናብዚ ምምጻኦም፣ መብዛሕትኦም ኣብ መዓስከር ዑቕባ ጸኒሖም። ኣዋርሕ፦ ካብ { $from } ክሳብ { $to }።
