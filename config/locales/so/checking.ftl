# Somali. Written by the project, not yet reviewed by a native speaker.
button-check-all = Dhammaan waa sax
check-head = <b>Tani weli ma sax baa?</b>
check-how = ✅ waa sax · ✏ wax ka beddel · ✖ ma naqaan
check-fact = <b>{ $number }. { $name }</b>. Markii ugu dambaysay ee la hubiyay: { $date }
check-never = weli lama hubin
check-stale = Qof kale ayaa wax beddelay muddadaas. Hadda waa sidan:
fact-right = Macluumaadku waa sax
fact-changed = Waa la saxay
fact-not-ours = Ma naqaan
wrong-ask = Waad ku mahadsan tahay inaad ii sheegtay. Maxaa khaldan? Ku qor luqaddaada, ama taabo badhanka.
wrong-kept = Mahadsanid. Qof degmada ka tirsan ayaa eegaya. Ma kuu soo qoraa marka uu eego?
wrong-card = <b>Qof ayaa yiri wax baa halkan ka khaldan: { $about }</b>
wrong-words = Waxa la qoray ({ $language }): { $text }
wrong-right-told = Waxaad tiri wax baa khaldan: { $about }. Qof degmada ka tirsan ayaa eegay. Macluumaadku waa sax.
wrong-changed-told = Waxaad tiri wax baa khaldan: { $about }. Hadda waa la saxay. Mahadsanid!
