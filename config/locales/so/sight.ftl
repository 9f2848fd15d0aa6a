# Somali. Written by the project, not yet reviewed by a native speaker.
bot-name = Vejviser: dadka cusub
bot-short = Koorsooyin, guri, dhakhtar, iskuul, lacag, waraaqo: luqaddaada igu weydii. Bilaash. Goobta: { $municipality }
bot-description =
    I weydii su'aalo ku saabsan koorsooyin, guri, dhakhtar, iskuul, lacag iyo waraaqo.
    Ku qor luqaddaada ama taabo badhan. Waa bilaash.
    Waxaan ahay barnaamij kombiyuutar. Qof ayaad sidoo kale la hadli kartaa.
    Goobta: { $municipality }

group-hello = Waxaan ahay Vejviser: wada-hadal gaar ah iigu soo qor, waxaan kaa caawin doonaa nolosha { $municipality }. Marka isku-duwe halkan ku qoro /link, kooxda waxaan tusayaa waxa qoysasku u baahan yihiin.

menu-work = Koorso iyo shaqo
menu-papers = Waraaqo iyo lacag
menu-home = Guri
menu-family = Qoys iyo dhakhtar
menu-things = Alaab iyo caawimo
menu-people = Qof la hadal

role-can-volunteer = Waad arki kartaa waxa qoysasku u baahan yihiin, waadna sheegi kartaa waxa aad keeni karto.
role-can-coordinator = Waad arki kartaa baahida qoysaska, waad la socon kartaa codsiyadiinna, waadna casuumi kartaa mutadawiciin.
role-can-staff = Waxaad samayn kartaa ballamo, waadna sheegi kartaa maalmaha xiran. Dad badan ayaad wax u qori kartaa, macluumaadkana waad sixi kartaa.
role-can-admin = Waxaad samayn kartaa wax kasta oo shaqaalaha loo oggol yahay. Waad bixin kartaa doorar, waadna arki kartaa diiwaanka.
