# Kurmanji. Written by the project, not yet reviewed by a native speaker.
danger-call = <b>Niha telefonî { $phone } bike.</b> ({ $name })
danger-alarm = Eger niha kesek tê lêdan an birîndar dibe: telefonî { $phone } bike

danger-violence_at_home = Eger tu bikaribî, here cihê ku mirovên din lê hene. Di telefonê de ew dikarin cihekî ewle (krisecenter) jî ji te re bibînin.
danger-sexual_abuse = Di vê de sûcê te tune ye. Doktor dikare te muayene bike, û tu dikarî alîkariyê bistînî. Ev bêyî axaftina bi polîs re jî dibe.
danger-child_abuse = Tu dikarî telefon bikî, eger tu ne piştrast bî jî.
danger-suicide = Ji wan re bêje tu çawa yî. Ji kesekî bixwaze ku li cem te bimîne. Bila heta dawiya axaftinê li cem te be.
danger-acute_illness = Bêje tu li ku yî û çi qewimî. Li ser telefonê bimîne.
danger-fire_or_crime = Pêşî here cihekî ewle. Bêje tu li ku yî.
danger-fleeing_or_hiding = Ew dikarin alîkariya te bikin ku tu cihekî ewle bibînî. Tu ne mecbûr î navê xwe bêjî.
danger-no_place_tonight = Bêje ku îşev cihê te yê razanê tune ye. Êvarê û bi şev polîs dikare bigihîje karmendên nobetê yên şaredariyê.
danger-threats = Bersiva gefan nede û wan jê nebe: ew delîl in.

danger-safe = <b>Tu dikarî li vir bê xetere binivîsî?</b> Eger kesên din bikaribin peyamên telefona te bixwînin, piştî nivîsandinê vê sohbetê jê bibe. Di lîsteya sohbetan de tiliya xwe li ser wê bihêle, paşê “Jê bibe” (Delete) bitikîne.
danger-possible = Eger tu di xetereyê de bî, bişkokê bitikîne.
button-danger = Tu di xetereyê de yî?
button-no-danger = Ez ne di xetereyê de me
