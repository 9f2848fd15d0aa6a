# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $number, $name, $date: faktaets nummer på kortet, navn og dagen, hvor det sidst blev tjekket. $about: emnet, intent-…
button-check-all = Alt passer
check-head = <b>Passer det her stadig?</b>
check-how = ✅ det passer · ✏ ret det · ✖ det ved vi ikke
check-fact = <b>{ $number }. { $name }</b>. Sidst tjekket: { $date }
check-never = aldrig
check-stale = En anden har ændret noget imens. Sådan er det nu:
fact-right = Det passer
fact-changed = Rettet
fact-not-ours = Det ved vi ikke
wrong-ask = Tak, fordi du siger det. Hvad er forkert? Skriv det på dit sprog, eller tryk på knappen.
wrong-kept = Tak. Nogen i kommunen ser på det. Skal jeg skrive til dig, når de har gjort det?
wrong-card = <b>Nogen siger, at noget er forkert her: { $about }</b>
wrong-words = De skriver ({ $language }): { $text }
wrong-right-told = Du sagde, at noget var forkert: { $about }. Nogen i kommunen har set på det. Oplysningen er rigtig.
wrong-changed-told = Du sagde, at noget var forkert: { $about }. Nu er det rettet. Tak!
