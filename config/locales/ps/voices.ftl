# Pashto. Written by the project, not yet reviewed by a native speaker.
voice-unheard = زه غږ نه شم اورېدلی. یو انسان یې اورېدلی شي.
button-voice-send = انسان ته یې ولېږه
voice-no-note = دا یو غږیز فایل دی. پر ځای یې د مایک تڼۍ کېکاږئ، ګوته مه پورته کوئ او خبرې وکړئ.
voice-too-long = ډېر اوږد دی. زیات نه زیات دومره دقیقې: { $minutes }
voice-broken = ستاسو غږ مې پرانیستلی نه شو. بیا یې ثبت کړئ.
voice-later = اوس راته نه رسېږي. لږ وروسته یې بیا راولېږئ.

command-voices = په لوړ غږ لوستل شوي متنونه
intent-voice_coverage = په لوړ غږ لوستل شوي متنونه
voices-head = <b>هغه متنونه چې چا په لوړ غږ لوستي:</b>
voices-line = • { $language }: { $done } / { $all }
voices-waiting = • { $language }: { $done } / { $all }. باید واورېدل شي: { $waiting }
voices-readers = لا په لوړ غږ نه شئ لوستلی. لومړی ووایئ چې کومې ژبې لولئ.
voices-heard = هر څوک چې ما کاروي، ستاسو غږ اورېدلی شي. ستاسو نوم نه ویني. خپل ثبت شوي غږونه دلته پاکولی شئ.
button-voice-next = په لوړ غږ لوستل: { $language }
button-voice-check = اورېدل: { $language } ({ $count })
button-voice-delete = زما ثبت شوي غږونه پاک کړه

voice-read = <b>د مایک تڼۍ کېکاږئ او ګوته مه پورته کوئ. دا په لوړ غږ ولولئ، بیړه مه کوئ:</b>
voice-slots = چېرته چې … وي، لږ تم شئ. هغه څه چې هلته راځي، خلک یې په پیغام کې لولي.
voice-listen = غوږ ورته ونیسئ. ښه دی؟
button-voice-keep = ویې ساته
button-voice-again = بیا یې ثبت کړه
voice-kept = مننه! اوس بل کس ورته غوږ نیسي. بیا یې ټول اورېدلی شي.
voice-complete = په دې ژبه څه کم نه دي. مننه!

voice-check = <b>ایا غږ همدا متن لولي، او پرې پوهېدل اسانه دي؟</b>
button-voice-good = ښه
button-voice-bad = ښه نه دی
voice-good = مننه! اوس یې ټول اورېدلی شي.
voice-bad = مننه! نه یې کاروم.
voice-check-none = اوس د اورېدو لپاره څه نشته.
voice-to-check = یو چا یو متن په لوړ غږ لوستی دی. غوږ ورته نیسئ؟ ژبه: { $language }
voice-refused = ستاسو یو غږ باید بیا ثبت شي. د مرستې مننه!

button-voice-hear = اورېدل
voice-delete-ask = ایا ستاسو ټول ثبت شوي غږونه پاک کړم؟
button-voice-delete-yes = هو، پاک یې کړه
voice-deleted = ستاسو ثبت شوي غږونه پاک شول.
kept-voices = ستاسو ثبت شوي غږونه، که متنونه په لوړ غږ لولئ
