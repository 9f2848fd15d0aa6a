# Swahili. Written by the project, not yet reviewed by a native speaker.
danger-call = <b>Piga simu { $phone } sasa.</b> ({ $name })
danger-alarm = Kama wewe au mtu mwingine anapigwa au anaumia sasa hivi: piga simu { $phone }

danger-violence_at_home = Ukiweza, nenda mahali penye watu wengine. Mtu atakayekujibu kwenye simu anaweza pia kukusaidia kupata nyumba salama (krisecenter) ya kukaa.
danger-sexual_abuse = Si kosa lako. Daktari anaweza kukupima, na unaweza kupata msaada. Haya yote yanawezekana hata bila kuzungumza na polisi.
danger-child_abuse = Unaweza kupiga simu hata kama huna uhakika.
danger-suicide = Kama unafikiria kufa, sema hivyo kwenye simu. Mwombe mtu akae nawe wakati wa simu na pia baada ya simu.
danger-acute_illness = Sema uko wapi na nini kimetokea. Usikate simu.
danger-fire_or_crime = Ukiweza, nenda mahali salama. Kwenye simu, sema jambo hilo linatokea wapi na wewe uko wapi.
danger-fleeing_or_hiding = Mtu atakayekujibu kwenye simu anaweza kukusaidia kupata mahali salama. Si lazima useme jina lako.
danger-no_place_tonight = Sema kwamba huna mahali pa kulala usiku huu. Jioni na usiku, polisi wanaweza kuwasiliana na mfanyakazi wa zamu wa manispaa.
danger-threats = Usijibu vitisho, wala usivifute: ni ushahidi.

danger-safe = <b>Je, unaweza kuandika hapa bila hatari?</b> Kama wengine wanaweza kusoma ujumbe kwenye simu yako: futa gumzo hili (chat) mara tu ukimaliza kuandika. Kwenye orodha ya magumzo, weka kidole juu ya gumzo hili na usikiondoe hadi uone “Futa” (Delete). Kisha bonyeza neno hilo.
danger-possible = Kama uko hatarini, bonyeza kitufe.
button-danger = Uko hatarini?
button-no-danger = Siko hatarini
