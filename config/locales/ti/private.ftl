# Tigrinya. Written by the project, not yet reviewed by a native speaker.
cpr-warning = ⚠ ቁጽሪ CPR ናትኩም ኣብዚ ፈጺምኩም ኣይትጽሓፉ። መልእኽትኹም ደምስስዎ። ኣነ ኣይዕቅቦን፣ ንማንም እውን ኣይህቦን እየ።
note-contact = በጃኹም ብዘይ ኢመይል፣ ስም ተጠቃሚን ሊንክን ጽሓፍዎ። ብኣይ ኣቢልኩም ክትጸሓሓፉ ትኽእሉ።
note-insult = ነዚ ኣየሕልፎን እየ። ብሕያውነት ጽሓፍዎ፣ ሽዑ ክሕግዘኩም እየ።
