# Swahili. Written by the project, not yet reviewed by a native speaker.
danger-call = <b>Piga simu { $phone } sasa.</b> ({ $name })
danger-alarm = Kama mtu anaumizwa sasa hivi: piga simu { $phone }

danger-violence_at_home = Ukiweza, nenda mahali penye watu wengine. Ukipiga simu, wanaweza pia kukusaidia kupata nyumba salama (krisecenter).
danger-sexual_abuse = Si kosa lako. Unaweza kuonana na daktari na kupata msaada, hata kama hutaki kuzungumza na polisi.
danger-child_abuse = Unaweza kupiga simu hata kama huna uhakika.
danger-suicide = Waambie unavyojisikia. Mwombe mtu akae nawe mpaka umalize kuzungumza nao.
danger-acute_illness = Sema uko wapi na nini kimetokea. Usikate simu.
danger-fire_or_crime = Kwanza nenda mahali salama. Sema uko wapi.
danger-fleeing_or_hiding = Wanaweza kukusaidia kupata mahali salama. Si lazima useme jina lako.
danger-no_place_tonight = Sema kwamba huna mahali pa kulala usiku huu. Jioni na usiku, polisi wanaweza kuwasiliana na mfanyakazi wa zamu wa manispaa.
danger-threats = Usijibu vitisho, wala usivifute: ni ushahidi.

danger-safe = <b>Unaweza kuandika hapa bila hatari?</b> Kama mtu mwingine anaweza kusoma ujumbe kwenye simu yako, futa gumzo hili ukimaliza. Kwenye orodha ya magumzo, weka kidole juu ya gumzo hili bila kukiondoa. Kisha bonyeza Futa (Delete).
danger-possible = Kama uko hatarini, bonyeza kitufe.
button-danger = Uko hatarini?
button-no-danger = Siko hatarini
