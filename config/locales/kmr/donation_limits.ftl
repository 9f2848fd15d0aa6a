# Kurmanji. Written by the project, not yet reviewed by a native speaker.
button-more = Bêtir bixwaze
more-sent = Min ji koordînatoran pirsî. Gava bersivê bidin ez ê ji te re binivîsim.
more-notice = Malbatek dixwaze bêtir tiştan daxwaz bike. Hejmara daxwazê: { $number }. Daxwazên wê yên vekirî: { $count }. Destûr heye?
button-lift = Erê, bila bêtir bixwazin
lift-done = Baş e. Ji malbatê re tê gotin.
lifted-notice = Niha tu dikarî bêtir tiştan bixwazî.
