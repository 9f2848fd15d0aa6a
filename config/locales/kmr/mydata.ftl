# Kurmanji. Written by the project, not yet reviewed by a native speaker.
command-mydata = Her tiştê ku li ser min hatiye qeydkirin, wek dosye
command-forget = Her tiştê min jê bibe
told-first = Ez hejmara sohbeta te, zimanê te û tiştên ku tu ji min dixwazî qeyd dikim.
    Ez bersivên xwe ewqas roj qeyd dikim: { $days }
    Yên din ez piştî demekê jê dibim, an dema ku tu her tiştî jê dibî.
    Berpirsiyar: { $municipality }
    Bibîne ku ez çi qeyd dikim: /privacy
    Her tiştî jê bibe: /forget
button-mydata = Her tişt, wek dosye
mydata-ask = Ez dosyeyekê bişînim bi her tiştê ku ez li ser te qeyd dikim? Kesê ku telefona te digire, dikare wê bixwîne.
button-mydata-send = Erê, bişîne
mydata-sent = Ev du dosye li ser te ne. Ya pêşîn ji bo xwendinê ye. Ya duyem (JSON) ji bo kompîturê ye. Eger divê yên din wan nebînin, wan li vir jê bibe.
mydata-title = Tiştên ku li ser te hatine qeydkirin
mydata-made = Dîrok: { $date }
mydata-hidden = Kodên veşartî û tiştên li ser kesên din li vir nînin.
mydata-chat = Tiştên ku me ji hev re nivîsandine li vir nînin. Tu dikarî wan ji vir bixwazî: { $municipality }
mydata-more = Hemû hûrgulî di dosyeya din (JSON) de ne.
data-written = Hat nivîsandin
data-when = Kengî
data-until = Heta
data-words = Gotinên te
data-place = Cih
data-language = Ziman
