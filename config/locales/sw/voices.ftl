# Swahili. Written by the project, not yet reviewed by a native speaker.
voice-unheard = Siwezi kusikiliza sauti. Mtu anaweza.
button-voice-send = Tuma kwa mtu
voice-no-note = Hii ni faili ya sauti. Badala yake bonyeza alama ya maikrofoni bila kuachia, na uongee.
voice-too-long = Ni ndefu mno. Dakika zisizidi: { $minutes }
voice-broken = Siwezi kuifungua. Rekodi tena.
voice-later = Siwezi kuipata sasa hivi. Itume tena baada ya muda mfupi.

command-voices = Maandishi yaliyosomwa kwa sauti
intent-voice_coverage = Maandishi yaliyosomwa kwa sauti
voices-head = <b>Maandishi ambayo mtu ameyasoma kwa sauti:</b>
voices-line = • { $language }: { $done } / { $all }
voices-waiting = • { $language }: { $done } / { $all }. Ya kuhakikiwa: { $waiting }
voices-readers = Bado huwezi kusoma kwa sauti. Kwanza sema unajua kusoma lugha zipi.
voices-heard = Kila anayetumia bot hii anaweza kusikia sauti yako. Jina lako halionekani. Unaweza kufuta rekodi zako hapa.
button-voice-next = Soma kwa sauti: { $language }
button-voice-check = Hakiki: { $language } ({ $count })
button-voice-delete = Futa rekodi zangu

voice-read = <b>Bonyeza alama ya maikrofoni bila kuachia, na usome maandishi haya kwa sauti, polepole:</b>
voice-slots = Penye …, nyamaza kidogo. Watu husoma kwenye ujumbe kinachokuja hapo.
voice-listen = Isikilize. Ni nzuri?
button-voice-keep = Ihifadhi
button-voice-again = Rekodi tena
voice-kept = Asante! Sasa mtu mwingine ataihakiki. Kisha kila mtu anaweza kuisikia.
voice-complete = Hakuna kinachokosekana katika lugha hiyo. Asante!

voice-check = <b>Je, sauti inasoma maandishi haya, na ni rahisi kuelewa?</b>
button-voice-good = Nzuri
button-voice-bad = Si nzuri
voice-good = Asante! Sasa kila mtu anaweza kuisikia.
voice-bad = Asante! Sitaitumia.
voice-check-none = Hakuna cha kuhakiki sasa.
voice-to-check = Mtu amesoma maandishi kwa sauti. Je, utaihakiki sauti hiyo? Lugha: { $language }
voice-refused = Moja ya rekodi zako inahitaji kurekodiwa tena. Asante kwa msaada wako!

button-voice-hear = Sikiliza
voice-delete-ask = Je, nifute rekodi zako zote?
button-voice-delete-yes = Ndiyo, zifute
voice-deleted = Rekodi zako zimefutwa.
kept-voices = rekodi zako, ukisoma maandishi kwa sauti
