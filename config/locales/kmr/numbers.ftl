# Kurmanji. Written by the project, not yet reviewed by a native speaker.
button-number = Hejmara min parve bike
number-ask = Tu dixwazî hejmara telefona xwe nîşanî kesê din bidî? Ez wê carekê dişînim û qeyd nakim. Navê te nayê dîtin.
button-number-yes = Erê, hejmara min nîşan bide
number-press = Niha bişkoka jêrîn bitikîne.
button-number-send = Hejmara min bişîne
number-other = Ev ne hejmara te ye. Tu tenê dikarî ya xwe parve bikî.
number-from = Kesê din dixwaze ku tu bikaribî telefon bikî. Hejmar ev e:
number-sent = Hejmara te gihîşt kesê din. Min ew qeyd nekir.
card-family = Malbat
card-helper = Alîkar
other-changed = Niha kesekî din di vê yekê de alîkariya te dike. Min tiştek neşand.
