# Lingala. Written by the project, not yet reviewed by a native speaker.

stale-note = <i>Sango oyo eza ya { $date }. Tuna soki eza kaka ya solo: { $name }, { $phone }</i>
either = { $one } to { $other }
list-item = • { $item }
quota-over = Osali yango mbala ebele. Okokoka kosala yango lisusu: { $day }, { $time }.
button-danish = Lakisa na danois
button-where = Eza wapi?
button-when = Eza ntango nini?
button-who = Nabenga nani?
button-help = Bakosalisa nga na nini?
button-remind = Kundwela nga
button-menu = Menu
button-no = Te
command-start = Banda
command-menu = Nakoki kotuna nini?
command-jobcafe = Jobcafé: ba ngonga
command-courses = Ba cours: ntango nini mpe wapi
command-call = Nabenga nani?
command-emergency = Lisungi ya noki: 112
command-language = Bongola lokota
command-privacy = Bot eyebi nini mpo na nga?
command-staff = Mpo na basali
command-board = Mabota bazali na mposa ya nini
command-languages = Minoko oyo natangaka
command-overview = Botali ya bosengi nyonso
command-roles = Mikumba mpe ba invitations
command-audit = Buku: mikumba mpe oyo eboyamaki
