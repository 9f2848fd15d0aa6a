# Kurmanji. Written by the project, not yet reviewed by a native speaker.

temporary-housing = <b>Mala demkî</b>
    Tu pêşî di maleke bi mobîlya de dimînî. Metbex û hemam bi kesên din re hevpar in. Dema ku tu dikevî malê, qaîdeyên malê ji te re tên gotin.
temporary-how-long = Tu li wir dimînî heta ku şaredarî maleke daîmî pêşniyarî te bike. Eger tu li benda malbata xwe yî, dema malbat bê cem hev hûn bar dikin.
temporary-sites = Hejmara malên demkî yên şaredariyê, bi texmînî: { $homes }
housing-site = • { $name }: { $homes }
permanent-housing = <b>Mala daîmî</b>
    Şaredarî di zûtirîn demê de maleke daîmî pêşniyarî te dike. Dema bendewariyê li gorî mezinahî û pereyê malbatê ye.
permanent-own = Tu dikarî bi xwe jî malekê bibînî. Pêşî piştrast be ku tu dikarî pere bidî. Tîma entegrasyonê di hesabkirinê de alîkariya te dike.
