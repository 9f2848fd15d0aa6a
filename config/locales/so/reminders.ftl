# Somali. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = Weli koorsooyinka kuma xasuusin karo. Waa kuwan saacadaha. Ku qor jadwalka telefoonkaaga.
reminders-off = Wax xasuusin ah ma diro. Waxaan wax qoraa oo keliya markaad ii soo qorto. Haddii aad rabto in wax kasta oo kugu saabsan la tirtiro, taabo badhanka.
