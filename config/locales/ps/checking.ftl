# Pashto. Written by the project, not yet reviewed by a native speaker.
button-check-all = ټول سم دي
check-head = <b>دا لا هم سم دي؟</b>
check-how = ✅ سم دي · ✏ سمول · ✖ نه پوهېږو
check-fact = <b>{ $number }. { $name }</b>. وروستۍ کتنه: { $date }
check-never = هېڅکله
check-stale = په دې منځ کې بل چا یو څه بدل کړي دي. اوس داسې دی:
fact-right = سم دي
fact-changed = سم کړل شول
fact-not-ours = نه پوهېږو
wrong-ask = مننه چې راته مو وویل. څه غلط دي؟ په خپله ژبه یې ولیکئ، یا تڼۍ کېکاږئ.
wrong-kept = مننه. د ښاروالۍ یو کس یې ګوري. چې ویې کتل، درته ولیکم؟
wrong-card = <b>یو څوک وايي چې دلته یو څه غلط دي: { $about }</b>
wrong-words = لیکلي یې دي ({ $language }): { $text }
wrong-right-told = تاسو ویلي وو چې یو څه غلط دي: { $about }. د ښاروالۍ یوه کس وکتل. معلومات سم دي.
wrong-changed-told = تاسو ویلي وو چې یو څه غلط دي: { $about }. اوس سم کړل شول. مننه!
