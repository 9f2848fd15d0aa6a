# Lingala. Written by the project, not yet reviewed by a native speaker.
voice-unheard = Nakoki koyoka mongongo te. Moto akoki.
button-voice-send = Tindela moto
voice-no-note = Oyo ezali fichier ya mongongo. Na esika na yango, fina elembo ya micro, kolongola mosapi te, mpe loba.
voice-too-long = Ezali molai mingi. Esengeli koleka miniti oyo te: { $minutes }
voice-broken = Nakoki kofungola yango te. Sala enregistrement lisusu.
voice-later = Nakoki kozwa yango te sikoyo. Tinda yango lisusu nsima ya mwa ntango.

command-voices = Makomi batangi na mongongo
intent-voice_coverage = Makomi batangi na mongongo
voices-head = <b>Makomi oyo moto atangi na mongongo:</b>
voices-line = • { $language }: { $done } / { $all }
voices-waiting = • { $language }: { $done } / { $all }. Esengeli koyoka: { $waiting }
voices-readers = Okoki naino kotanga na mongongo te. Loba liboso minoko nini otangaka.
voices-heard = Moto nyonso oyo asalelaka nga akoki koyoka mongongo na yo. Bakomona kombo na yo te. Okoki kolongola ba enregistrements na yo awa.
button-voice-next = Tanga na mongongo: { $language }
button-voice-check = Yoka: { $language } ({ $count })
button-voice-delete = Longola ba enregistrements na nga

voice-read = <b>Fina elembo ya micro, kolongola mosapi te, mpe tanga oyo malembe na mongongo:</b>
voice-slots = Esika ezali …, pema moke. Makambo oyo ekozala wana, bato bakotanga yango na message.
voice-listen = Yoka yango. Ezali malamu?
button-voice-keep = Bomba yango
button-voice-again = Sala enregistrement lisusu
voice-kept = Matondi! Sikoyo moto mosusu akoyoka yango. Na nsima bato nyonso bakoki koyoka yango.
voice-complete = Eloko moko te ezangi na monoko wana. Matondi!

voice-check = <b>Mongongo etangi makomi oyo, mpe ezali pete koyoka ntina?</b>
button-voice-good = Malamu
button-voice-bad = Malamu te
voice-good = Matondi! Sikoyo bato nyonso bakoki koyoka yango.
voice-bad = Matondi! Nakosalela yango te.
voice-check-none = Eloko ya koyoka ezali te sikoyo.
voice-to-check = Moto moko atangi makomi na mongongo. Olingi koyoka yango? Monoko: { $language }
voice-refused = Esengeli kosala lisusu moko ya ba enregistrements na yo. Matondi mpo na lisalisi na yo!

button-voice-hear = Yoka
voice-delete-ask = Nalongola ba enregistrements na yo nyonso?
button-voice-delete-yes = Ee, longola yango
voice-deleted = Ba enregistrements na yo elongolami.
kept-voices = ba enregistrements na yo, soki otangi makomi na mongongo
