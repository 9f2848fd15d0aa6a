# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-address = ኣድራሻ
address-ask = ኣበይ እዩ? ጐደና፣ ቁጽሪ ገዛን ደብርን ጽሓፉ። እቲ ምሳኹም ዝራኸብ ሰብ ጥራይ ነቲ ኣድራሻ ይርእዮ። ድሕሪኡ ነቲ ኣድራሻ ክድምስሶ እየ።
address-wanted = እቲ ካልእ ሰብ ኣድራሻ የድልዮ ኣሎ። ነቲ ስእሊ ገዛ ዘለዎ መልጎም ጠውቑ። ድሕሪኡ ነቲ ኣድራሻ ጽሓፉ።
address-missing = እቲ ኣድራሻ ገና ኣይተጻሕፈን። ምስ ተጻሕፈ ክትረኽብዎ ኢኹም።
address-is =
    እትራኸቡሉ ኣድራሻ ({ $items })፦
    <b>{ $address }</b>
address-given = እቲ ካልእ ሰብ ነቲ ኣድራሻ ረኺብዎ ኣሎ። ምስ ወዳእኩም ነቲ ኣድራሻ ክድምስሶ እየ።
address-over = ኣድራሻ ተደምሲሱ።
