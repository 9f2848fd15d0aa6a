# Kurmanji. Written by the project, not yet reviewed by a native speaker.
danger-call = <b>Niha telefonî { $phone } bike.</b> ({ $name })
danger-alarm = Eger niha tu an kesekî din tên lêdan an birîndar dibin: telefonî { $phone } bike

danger-violence_at_home = Eger tu bikaribî, here cihê ku mirovên din lê hene. Kesê ku bersiva telefonê dide jî dikare alîkariya te bike. Bi vê alîkariyê tu dikarî cihekî ewle (krisecenter) bibînî ku tu lê bijî.
danger-sexual_abuse = Di vê de sûcê te tune ye. Doktor dikare te muayene bike, û tu dikarî alîkariyê bistînî. Ji bo her duyan jî tu ne mecbûr î bi polîs re biaxivî.
danger-child_abuse = Tu dikarî telefon bikî, eger tu ne piştrast bî jî.
danger-suicide = Eger tu li mirinê difikirî, vê yekê bi telefonê bêje. Ji kesekî bixwaze ku li cem te bimîne, piştî telefonê jî.
danger-acute_illness = Bêje tu li ku yî û çi qewimî. Li ser telefonê bimîne.
danger-fire_or_crime = Eger tu bikaribî, here cihekî ewle. Bi telefonê bêje bûyer li ku diqewime, û tu li ku yî.
danger-fleeing_or_hiding = Kesê ku bersiva telefonê dide, dikare alîkariya te bike ku tu cihekî ewle bibînî. Tu ne mecbûr î navê xwe bêjî.
danger-no_place_tonight = Bêje ku îşev cihê te yê razanê tune ye. Êvarê û bi şev polîs dikare bigihîje karmendên nobetê yên şaredariyê.
danger-threats = Bersiva gefan nede û wan jê nebe: ew delîl in.

danger-safe = <b>Gelo tu dikarî li vir bê xetere binivîsî?</b> Eger kesek bikaribe peyamên telefona te bixwîne: gava nivîsandin qediya, tavilê vê sohbetê jê bibe. Di lîsteya sohbetan de tiliya xwe li ser vê sohbetê bihêle. Gava “Jê bibe” (Delete) xuya bibe, wê bitikîne.
danger-possible = Eger tu di xetereyê de bî, bişkokê bitikîne.
button-danger = Tu di xetereyê de yî?
button-no-danger = Ez ne di xetereyê de me
