# Kurmanji. Written by the project, not yet reviewed by a native speaker.
command-mydata = Her tiştê ku li ser min hatiye qeydkirin, wek pel
command-forget = Her tiştê min jê bibe
told-first = Ez hejmara sohbeta te û zimanê te qeyd dikim. Eger tu bixwazî ez tiştekî qeyd bikim, ez wî jî qeyd dikim.
    Ez bersivên xwe ewqas roj qeyd dikim: { $days }
    Berpirsiyar: { $municipality }
    Bibîne ku ez çi qeyd dikim: /privacy
    Her tiştî jê bibe: /forget
button-mydata = Her tişt, wek pel
mydata-ask = Ez pelekê bişînim bi her tiştê ku ez li ser te qeyd dikim? Kesên ku telefona te di destê wan de ye, dikarin wê bixwînin.
button-mydata-send = Erê, bişîne
mydata-sent = Ev du pel li ser te ne. Ya pêşîn ji bo xwendinê ye. Ya duyem (JSON) ji bo kompûterê ye. Eger divê kesên din van pelan nebînin, wan li vir jê bibe.
mydata-title = Tiştên ku li ser te hatine qeydkirin
mydata-made = Dîrok: { $date }
mydata-hidden = Kodên veşartî û tiştên li ser kesên din li vir nînin.
mydata-chat = Tiştên ku me ji hev re nivîsandine li vir nînin. Tu dikarî wan ji vir bixwazî: { $municipality }
mydata-more = Hemû hûrgulî di pela din (JSON) de ne.
data-written = Hat nivîsandin
data-when = Kengî
data-until = Heta
data-words = Gotinên te
data-place = Cih
data-language = Ziman
