# Somali. Written by the project, not yet reviewed by a native speaker.
voice-unheard = Farriimo cod ah ma dhegaysan karo. Qof baa dhegaysan kara.
button-voice-send = U dir qof
voice-no-note = Kani waa fayl cod ah. Beddelkiisa farta ku hay makarafoonka oo hadal.
voice-too-long = Farriinta codka ah aad bay u dheer tahay. Ugu badnaan daqiiqado: { $minutes }
voice-broken = Ma furi karo. Mar kale duub.
voice-later = Hadda ma soo qaadan karo. Wax yar ka dib mar kale soo dir.

command-voices = Qoraallo cod lagu akhriyay
intent-voice_coverage = Qoraallo cod lagu akhriyay
voices-head = <b>Qoraallada qof cod ku akhriyay:</b>
voices-line = • { $language }: { $done } / { $all }
voices-waiting = • { $language }: { $done } / { $all }. Waa in la hubiyo: { $waiting }
voices-readers = Weli cod kuma akhrin kartid. Marka hore sheeg luqadaha aad akhrido.
voices-heard = Qof kasta oo i isticmaala codkaaga wuu maqli karaa. Magacaaga ma arkaan. Codadka aad duubtay halkan ayaad ka tirtiri kartaa.
button-voice-next = Cod ku akhri: { $language }
button-voice-check = Hubi: { $language } ({ $count })
button-voice-delete = Tirtir codadka aan duubay

voice-read = <b>Farta ku hay makarafoonka, oo kan si tartiib ah cod ugu akhri:</b>
voice-slots = Meesha … ku taal wax yar aamus. Waxa halkaas galaya dadku farriinta ayay ka akhriyaan.
voice-listen = Dhegeyso. Ma fiican tahay?
button-voice-keep = Hay
button-voice-again = Mar kale duub
voice-kept = Mahadsanid! Hadda qof kale ayaa hubinaya. Dabadeed qof kasta wuu maqli karaa.
voice-complete = Luqaddaas waxba kama dhiman. Mahadsanid!

voice-check = <b>Codku ma akhrinayaa qoraalkan, oo ma sahlan yahay in la fahmo?</b>
button-voice-good = Fiican
button-voice-bad = Ma fiicna
voice-good = Mahadsanid! Hadda qof kasta wuu maqli karaa.
voice-bad = Mahadsanid! Ma isticmaalayo.
voice-check-none = Hadda wax la hubiyo ma jiraan.
voice-to-check = Qof baa qoraal cod ku akhriyay. Ma hubinaysaa? Luqadda: { $language }
voice-refused = Codadka aad duubtay mid ka mid ah waa in mar kale la duubo. Waad ku mahadsan tahay caawimada!

button-voice-hear = Dhegeyso
voice-delete-ask = Ma tirtiraa dhammaan codadka aad duubtay?
button-voice-delete-yes = Haa, tirtir
voice-deleted = Codadka aad duubtay waa la tirtiray.
kept-voices = codadka aad duubtay, haddii aad qoraallo cod ku akhrido
