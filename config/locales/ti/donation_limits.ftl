# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-more = ተወሳኺ ሕተት
more-sent = ነቶም ኣተሓባበርቲ ሓቲተዮም ኣለኹ። ምስ መለሱ ክጽሕፈልኩም እየ።
more-notice = እታ ናይ ሕቶ ቁጽሪ { $number } ስድራቤት { $count } ክፉታት ሕቶታት ኣለዋ፡ ተወሳኺ ክትሓትት ትደሊ። ይፍቀዳ ዶ?
button-lift = እወ፡ ተወሳኺ ክሓቱ ይኽእሉ
lift-done = ጽቡቕ። ነታ ስድራቤት ክንገራ እዩ።
lifted-notice = ሕጂ ተወሳኺ ነገራት ክትሓቱ ትኽእሉ።
