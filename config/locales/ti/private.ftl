# Tigrinya. Written by the project, not yet reviewed by a native speaker.
cpr-warning = ⚠ ቁጽሪ CPRካ ኣብዚ ፈጺምካ ኣይትጽሓፍ። መልእኽትኻ ደምስሶ። ኣይዕቅቦን ንማንም ኣይህቦን እየ።
note-contact = በጃኻ ብዘይ ኢመይል፡ ስም ተጠቃሚን ሊንክን ጽሓፎ። ብኣይ ኣቢልኩም ክትጸሓሓፉ ትኽእሉ።
note-insult = ነዚ ኣየሕልፎን እየ። ብሕያውነት ጽሓፎ፡ ሽዑ ክሕግዘካ እየ።
