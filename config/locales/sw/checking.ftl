# Swahili. Written by the project, not yet reviewed by a native speaker.
button-check-all = Zote ni sahihi
check-head = <b>Je, hizi bado ni sahihi?</b>
check-how = ✅ ni sahihi · ✏ rekebisha · ✖ hatujui
check-fact = <b>{ $number }. { $name }</b>. Mara ya mwisho kuangaliwa: { $date }
check-never = bado kabisa
check-stale = Wakati huohuo mtu mwingine amebadilisha kitu. Sasa iko hivi:
fact-right = Ni sahihi
fact-changed = Imerekebishwa
fact-not-ours = Hatujui
wrong-ask = Asante kwa kuniambia. Kosa ni nini? Andika kwa lugha yako, au bonyeza kitufe.
wrong-kept = Asante. Mtu wa manispaa ataangalia. Nikuandikie akishaangalia?
wrong-card = <b>Kuna mtu anasema hapa kuna kosa: { $about }</b>
wrong-words = Ameandika ({ $language }): { $text }
wrong-right-told = Ulisema kuna kosa: { $about }. Mtu wa manispaa ameangalia: hakuna kosa, habari ni sahihi.
wrong-changed-told = Ulisema kuna kosa: { $about }. Sasa limerekebishwa. Asante!
