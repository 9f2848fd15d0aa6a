# Kurmanji. Written by the project, not yet reviewed by a native speaker.
bot-name = Vejviser: ji bo kesên nû
bot-short = Li ser kurs, mal, doktor, dibistan, pere û kaxezan bipirse. Belaş û bi zimanê te. Cih: { $municipality }
bot-description =
    Li ser kurs, mal, doktor, dibistan, pere û kaxezan ji min bipirse.
    Bi zimanê xwe binivîse, an bişkokekê bitikîne. Belaş e.
    Ez bernameyeke kompûterê me. Tu dikarî bi mirovekî re jî biaxivî.
    Cih: { $municipality }

group-hello = Ez Vejviser im: di sohbeta taybet de ji min re binivîse, ez alîkariya te dikim ({ $municipality }). Dema koordînator li vir /link binivîse, ez hewcedariyên malbatan nîşanî komê didim.

menu-work = Kurs û kar
menu-papers = Kaxez û pere
menu-home = Mal
menu-family = Malbat û doktor
menu-things = Tişt û alîkarî
menu-people = Bi kesekî re biaxive

role-can-volunteer = Tu dikarî hewcedariyên malbatan bibînî, û bibêjî ku tu dikarî çi bînî.
role-can-coordinator = Tu dikarî hewcedariyên malbatan bibînî, daxwazên xwe bişopînî û dilxwazan vexwînî.
role-can-staff = Tu dikarî randevûyan çêkî û bibêjî kengî tiştek girtî ye. Tu dikarî ji gelek kesan re jî binivîsî û agahiyan rast bikî.
role-can-admin = Tu dikarî her tiştê ku karmend dikin bikî, rolan bidî û tomarê bibînî.
