# Swahili. Written by the project, not yet reviewed by a native speaker.
command-mydata = Yote yaliyohifadhiwa kunihusu, kama faili
command-forget = Futa yote kunihusu
told-first = Ninahifadhi namba yako ya gumzo, lugha yako na unachoniomba nihifadhi.
    Idadi ya siku ninazohifadhi majibu yangu: { $days }
    Anayewajibika: { $municipality }
    Ona ninachohifadhi: /privacy
    Futa yote: /forget
button-mydata = Yote, kama faili
mydata-ask = Je, nitume faili yenye yote ninayohifadhi kukuhusu? Yeyote aliye na simu yako anaweza kusoma faili hiyo.
button-mydata-send = Ndiyo, tuma
mydata-sent = Hizi ni faili mbili zinazokuhusu. Ya kwanza ni ya kusoma. Ya pili (JSON) ni ya kompyuta. Kama wengine hawapaswi kuziona, zifute hapa.
mydata-title = Yaliyohifadhiwa kukuhusu
mydata-made = Tarehe: { $date }
mydata-hidden = Misimbo ya siri na mambo ya watu wengine hayaonyeshwi hapa.
mydata-chat = Tuliyoandikiana hayamo hapa. Unaweza kuyaomba hapa: { $municipality }
mydata-more = Maelezo yote yamo kwenye faili nyingine (JSON).
data-written = Iliandikwa
data-when = Lini
data-until = Hadi
data-words = Maneno yako
data-place = Mahali
data-language = Lugha
