# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-more = ተወሳኺ ምሕታት
more-sent = ነቶም ኣተሓባበርቲ ሓቲተዮም ኣለኹ። ምስ መለሱ ክጽሕፈልኩም እየ።
more-notice = ስድራቤት ናይ ጠለብ ቁጽሪ { $number } ተወሳኺ ክትሓትት ትደሊ። ክፉታት ጠለባታ፦ { $count }። ይፍቀደላ ዶ?
button-lift = እወ፣ ተወሳኺ ክትሓትት ትኽእል
lift-done = ጽቡቕ። ነታ ስድራቤት ክንገራ እዩ።
lifted-notice = ሕጂ ተወሳኺ ነገራት ክትሓቱ ትኽእሉ።
