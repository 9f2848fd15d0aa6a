# Swahili. Written by the project, not yet reviewed by a native speaker.
## Under answers
stale-note = <i>Tarehe ya habari hii: { $date }. Uliza kama bado ni sahihi: { $name }, { $phone }</i>
either = { $one } au { $other }
list-item = • { $item }
quota-over = Umefanya hivi mara nyingi sasa. Utaweza kufanya tena kuanzia wakati huu: { $day }, { $time }.

## Buttons
button-danish = Onyesha kwa Kidenmaki
button-where = Ni wapi?
button-when = Ni lini?
button-who = Nimpigie nani simu?
button-help = Nitasaidiwa nini?
button-remind = Nikumbushe
button-menu = Menyu
button-no = Hapana

## Commands
command-start = Anza
command-menu = Naweza kuuliza nini?
command-jobcafe = Jobcafé: saa za kufungua
command-courses = Kozi: saa na mahali
command-call = Nimpigie nani simu?
command-emergency = Dharura: 112
command-language = Badilisha lugha
command-privacy = Bot inajua nini kunihusu?
command-mine = Miadi, vitu na madarasa yangu
command-staff = Kwa wafanyakazi
command-board = Familia zinahitaji nini
command-languages = Lugha ninazojua kusoma
command-overview = Muhtasari wa maombi
command-roles = Majukumu na mialiko
command-audit = Kumbukumbu: majukumu na yaliyokataliwa
