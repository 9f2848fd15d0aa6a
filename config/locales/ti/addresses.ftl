# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-address = ኣድራሻ
address-ask = ኣበይ እዩ? ጐደና፡ ቁጽርን ደብሪን ጽሓፉ። እቲ እትራኸብዎ ሰብ ጥራይ ይረኽቦ። ድሕሪኡ ክድምስሶ እየ።
address-wanted = እቲ ካልእ ኣድራሻ የድልዮ ኣሎ። ነታ ገዛ ጠዊቕኩም ጽሓፍዎ።
address-missing = ኣድራሻ ገና የለን። ምስ ተጻሕፈ ክትረኽብዎ ኢኹም።
address-is =
    ናይ ርክብኩም ኣድራሻ ({ $items })፦
    <b>{ $address }</b>
address-given = እቲ ካልእ ኣድራሻ ረኺቡ ኣሎ። ምስ ወዳእኩም ክድምስሶ እየ።
address-over = ኣድራሻ ተደምሲሱ።
