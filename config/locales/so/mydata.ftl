# Somali. Written by the project, not yet reviewed by a native speaker.
command-mydata = Wax kasta oo layga kaydiyay, fayl ahaan
command-forget = Tirtir wax kasta oo igu saabsan
told-first = Waxaan kaydiyaa lambarka wada-hadalkaaga, luqaddaada iyo waxa aad i weydiisato inaan kaydiyo.
    Inta maalmood ee aan jawaabahayga kaydiyo: { $days }
    Cidda ka mas'uulka ah: { $municipality }
    Eeg waxa aan kaydiyo: /privacy
    Tirtir wax walba: /forget
button-mydata = Wax walba, fayl ahaan
mydata-ask = Ma kuu soo diraa fayl uu ku jiro wax kasta oo aan kaa kaydiyo? Qofka taleefankaaga haysta wuu akhrin karaa.
button-mydata-send = Haa, soo dir
mydata-sent = Waa kuwan laba fayl oo kugu saabsan. Kan hore waad akhrin kartaa. Kan labaad (JSON) waxaa loogu talagalay kombiyuutarka. Haddii aadan rabin in dad kale ay arkaan faylasha, halkan ka tirtir labadaba.
mydata-title = Waxa lagaa kaydiyay
mydata-made = Taariikh: { $date }
mydata-hidden = Koodhadhka sirta ah iyo waxa dadka kale ku saabsan halkan kuma jiraan.
mydata-chat = Waxa aan isu qornay halkan kuma jiro. Waxaad ka codsan kartaa: { $municipality }
mydata-more = Faahfaahinta oo dhan waxay ku jirtaa faylka kale (JSON).
data-written = La qoray
data-when = Goorma
data-until = Ilaa
data-words = Erayadaada
data-place = Meel
data-language = Luqad
