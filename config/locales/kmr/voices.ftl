# Kurmanji. Written by the project, not yet reviewed by a native speaker.
voice-unheard = Ez nikarim li deng guhdarî bikim. Mirovek dikare.
button-voice-send = Ji mirovekî re bişîne
voice-no-note = Ev peleke deng e. Li şûna wê tiliya xwe li ser mîkrofonê bihêle û biaxive.
voice-too-long = Pir dirêj e. Herî zêde ewqas deqe: { $minutes }
voice-broken = Ez nikarim qeydê vekim. Dîsa qeyd bike.
voice-later = Ez niha nikarim bistînim. Piştî demekê dîsa bişîne.

command-voices = Nivîsên bi deng hatine xwendin
intent-voice_coverage = Nivîsên bi deng hatine xwendin
voices-head = <b>Nivîsên ku kesekî bi deng xwendine:</b>
voices-line = • { $language }: { $done } / { $all }
voices-waiting = • { $language }: { $done } / { $all }. Li benda guhdarîkirinê: { $waiting }
voices-readers = Tu hîn nikarî bi deng bixwînî. Pêşî bêje tu kîjan zimanan dixwînî.
voices-heard = Her kesê ku min bi kar tîne dikare dengê te bibihîze. Navê te nabînin. Tu dikarî qeydên dengê xwe li vir jê bibî.
button-voice-next = Bi deng bixwîne: { $language }
button-voice-check = Guhdarî bike: { $language } ({ $count })
button-voice-delete = Qeydên dengê min jê bibe

voice-read = <b>Tiliya xwe li ser mîkrofonê bihêle, û vê hêdî û bi dengê bilind bixwîne:</b>
voice-slots = Li cihê ku … heye, hinekî raweste. Tiştê ku tê wir, mirov di peyamê de dixwînin.
voice-listen = Guhdarî bike. Baş e?
button-voice-keep = Bila bimîne
button-voice-again = Dîsa qeyd bike
voice-kept = Spas! Niha kesekî din lê guhdarî dike. Paşê her kes dikare dengê te bibihîze.
voice-complete = Bi vî zimanî tiştek kêm nîne. Spas!

voice-check = <b>Deng vê nivîsê dixwîne, û fêmkirina vî dengî hêsan e?</b>
button-voice-good = Baş e
button-voice-bad = Ne baş e
voice-good = Spas! Niha her kes dikare vî dengî bibihîze.
voice-bad = Spas! Ez vî dengî bi kar naynim.
voice-check-none = Niha tiştek ji bo guhdarîkirinê tune ye.
voice-to-check = Kesekî nivîsek bi deng xwend. Tu lê guhdarî dikî? Ziman: { $language }
voice-refused = Divê yek ji qeydên dengê te ji nû ve bê qeydkirin. Spas ji bo alîkariya te!

button-voice-hear = Guhdarî bike
voice-delete-ask = Ez hemû qeydên dengê te jê bibim?
button-voice-delete-yes = Erê, jê bibe
voice-deleted = Qeydên dengê te hatin jêbirin.
kept-voices = qeydên dengê te, eger tu nivîsan bi deng bixwînî
