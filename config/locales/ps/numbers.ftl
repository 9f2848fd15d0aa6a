# Pashto. Written by the project, not yet reviewed by a native speaker.
button-number = زما شمېره ورکړه
number-ask = غواړئ د خپل ټلیفون شمېره بل کس ته وښیئ؟ یو ځل یې لېږم او نه یې ساتم. ستاسو نوم نه ښکاري.
button-number-yes = هو، زما شمېره وښیه
number-press = اوس لاندې تڼۍ کېکاږئ.
button-number-send = زما شمېره ولېږه
number-other = دا ستاسو خپله شمېره نه ده. یوازې خپله ورکولی شئ.
number-from = بل کس غواړي چې تاسو زنګ ورته وهلی شئ. دا یې شمېره ده:
number-sent = بل کس ستاسو شمېره واخیسته. ما ونه ساتله.
card-family = کورنۍ
card-helper = مرستندوی
other-changed = اوس بل څوک په دې کې له تاسو سره مرسته کوي. ما هېڅ نه دي لېږلي.
