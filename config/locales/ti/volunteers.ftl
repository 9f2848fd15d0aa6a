# Tigrinya. Written by the project, not yet reviewed by a native speaker.

volunteer-activities = <b>ወለንተኛታት ብሓጎስ ይሕግዙኹም፦</b>
organisation-line = • <b>{ $name }</b>፦ { $activities }
contact-family = ካብ ዴንማርክ መሓዛ፣ ወይ ምሳኹም እትፋለጥ ናይ ዴንማርክ ስድራቤት ትደልዩ ዲኹም? ዝሕግዙ፦ { $organisations }። ደውሉ፦
become-volunteer = ክትሕግዙ ስለ ዝደለኹም የቐንየለይ! ኣብዚ ክትጽንበሩ ትኽእሉ፦ { $organisations }። ደውሉ፦
activity-letters_help = ሓገዝ ደብዳበታት
activity-homework_help = ሓገዝ ዕዮ ገዛ
activity-homework_cafe = ካፈ ዕዮ ገዛ
activity-football_club = ክለብ ኩዕሶ እግሪ
activity-guidance = ምኽሪ
activity-social_events = በዓላትን ሓባራዊ ዙረትን
activity-contact_families = ናይ ዴንማርክ ስድራቤታትን መሓዙትን
activity-network_families = ዝሕጋገዛ ስድራቤታት
activity-conversations = ዕላል
activity-donations = ክዳን፣ ኣቕሑ ገዛ፣ ብሽክለታን ካልእ ነገራትን
activity-culture_talk = መደረ ብዛዕባ ባህሊ
