# Kurmanji. Written by the project, not yet reviewed by a native speaker.
button-check-all = Hemû rast in
check-head = <b>Ev hîn rast e?</b>
check-how = ✅ rast e · ✏ rast bike · ✖ em nizanin
check-fact = <b>{ $number }. { $name }</b>. Kontrola dawî: { $date }
check-never = hîn nehatiye kontrolkirin
check-stale = Di vê navberê de kesekî din tiştek guhert. Niha wisa ye:
fact-right = Agahî rast e
fact-changed = Hat rastkirin
fact-not-ours = Em nizanin
wrong-ask = Spas ku te got. Çi şaş e? Bi zimanê xwe binivîse, an bişkokê bitikîne.
wrong-kept = Spas. Mirovekî şaredariyê li vê dinêre. Paşê ez ji te re binivîsim?
wrong-card = <b>Kesek dibêje ku li vir tiştek şaş e: { $about }</b>
wrong-words = Nivîsandiye ({ $language }): { $text }
wrong-right-told = Te gotibû ku tiştek şaş e: { $about }. Mirovekî şaredariyê lê nêrî. Agahî rast e.
wrong-changed-told = Te gotibû ku tiştek şaş e: { $about }. Niha hat rastkirin. Spas!
