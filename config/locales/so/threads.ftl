# Somali. Written by the project, not yet reviewed by a native speaker.
button-thread-open = Halkan qof ugu qor
button-ask-person = Qof ma weydiiyaa?
thread-opened = Su'aashaada halkan ku qor, xitaa haddii aad hore u qortay. Qof degmada ka tirsan ayaa akhrin doona oo halkan kaaga jawaabi doona. Magacaaga ma arkaan. Anigu dhexda ma soo gelayo ilaa aad taabato badhanka ugu dambeeya.
thread-read-later = Hadda cidna shaqada ma joogto. Qof ayaa akhrin doona { $day }, { $time }.
thread-cpr = Waxaan ka saaray lambar CPR. Halkan cidna uma baahna.
button-thread-name = Magacayga tus
thread-named = Hadda waxay arki karaan magacaaga koowaad: { $name }.
button-thread-done = Dhammaad, mahadsanid
thread-over = Wada-hadalku wuu dhammaaday.
thread-ended = Degmada ayaa wada-hadalka dhammaysay. Mar kale waad qori kartaa.
thread-silent = Wada-hadalku wuu dhammaaday, waayo maalmo cidna wax ma qorin.
thread-answer =
    <b>Qof degmada ka tirsan ayaa kuu soo qoray:</b>
    { $text }
button-unclear = Ma fahmin. Ii turjuma
interpret-asked = Waxaan weydiiyay mutadawiciin akhriya { $language }. Jawaabta way arkaan, laakiin adiga kuma yaqaannaan.
interpret-asked-both = Waxaan weydiiyay mutadawiciin akhriya labada luqadood: { $languages }. Qoraalka way arkaan, laakiin ma yaqaannaan qofka qoray.
interpret-nobody = Hadda ma aqaan qof turjumi kara. Waa kan qof aad wici karto:
interpret-nobody-both = Hadda ma aqaan qof akhriya labada luqadood: { $languages }.
interpret-text =
    <b>Mutadawac ayaa turjumay:</b> ({ $language })
    { $text }
interpret-wrong = Turjumaadda aad heshay waa khalad. Ha samayn waxa ku qoran. Sixitaan ayaa imanaya.
thread-not-taken = Raalli ahow, weli cidna waqti uma helin. Su'aashaadu way taallaa. Sidoo kale waad wici kartaa:
thread-unreachable = Hadda halkan qof uguma qori kartid. Waad wici kartaa:
button-tell-me = Ii sheeg markaad ogaato
tell-me-kept = Waa hagaag. Waan kuu soo qorayaa marka qof jawaabo. Ilaa markaas waxaan xasuusanayaa inaad adigu weydiisay, ugu badnaan { $days } maalmood.
answer-for-you =
    Waxaad weydiisay: “{ $question }”
    <b>Qof degmada ka tirsan ayaa ka jawaabaya:</b>
    { $text }
privacy-threads = Haddii aad wax u qorto qof degmada ka tirsan, waxaan u gudbiyaa magacaaga la'aantiis, { $days } maalmoodna waan hayaa. Degmadu weli way ka akhrin kartaa kooxdeeda. Haddii aad i weydiisato inaan kuu sheego marka aan jawaabta ogaado, { $kept } maalmood ayaan xasuusnaan doonaa inaad adigu weydiisay.
interpret-wanted =
    Tan ma u turjumi kartaa { $language }?
    { $text }
button-interpret = Aniga ayaa turjumaya
interpret-ask = Turjumaadda halkan ku qor. Sidaas ayaan u gudbinayaa.
interpret-thanks = Aad baad u mahadsan tahay! Waan gudbiyay.
interpret-late = Qof kale ayaa qaatay. Si kastaba, mahadsanid!
thread-card = <b>Qofka { $number }</b>, { $language }
thread-message = <b>{ $number }</b> ({ $language }): { $text }
thread-how = Ka jawaab farriintan. Anigaa jawaabta gudbinaya. Haddii kooxdu mawduucyo leedahay, wax kasta oo aad mawduuca ku qortaan qofka ayay u tagaan.
thread-free = Cidna ma qaadan.
thread-taken = Waxaa qaatay { $name }.
button-thread-close = Xir
thread-called = Qofka { $number } magaciisu waa { $name }.
thread-thanked = Qofka { $number } wuu mahadcelinayaa wuuna dhammeeyay.
thread-gone = Qofka { $number } lama heli karo. Wada-hadalka waa la xiray.
thread-waits = Weli cidna ma qaadan qofka { $number }. Midkiin ma qaadan karaa?
thread-only-text = Qoraal, sawirro, farriimo cod ah iyo faylal oo keliya ayaan gudbin karaa.
button-answer-keep = Kaydi jawaabtan
answer-kept = Waa la kaydiyay, qabyo ahaan.
answer-same = <b>Dad kale ayaa wax la mid ah weydiiyay oo raba inay ogaadaan:</b>
button-spread = U dir kuwii weydiiyay ({ $count })
answer-spread-done = Waxaa loo diray { $count }.
staff-group-how = Kooxda shaqaalaha ku qor /link staff.
staff-group-linked = Hadda ka dib waxa dadku degmada u qoraan waxay imanayaan kooxda.
staff-group-unlinked = Kooxdu wax kale ma heleyso.
staff-group-ask = Lambarka { $number } wuxuu rabaa in waxa dadku degmada u qoraan ay yimaadaan koox cusub. Haa dheh keliya haddii aad og tahay inay sax tahay.
button-staff-agree = Haa, beddel kooxda
staff-group-moved = Waxa dadku degmada u qoraan hadda waxay imanayaan koox cusub. Codsaday: lambarka { $asked }. Haa yiri: lambarka { $agreed }.
interpret-asked-for = Qofku jawaabta ma fahmin. Waxaan weydiiyay mutadawiciin akhriya { $language }.
interpret-none = Qofku jawaabta ma fahmin, mana aqaan qof akhriya { $language }. Ma wici kartaan ama turjubaan ma heli kartaan?
interpret-given = Mutadawac ayaa jawaabta u turjumay { $language }.
button-interpret-wrong = Waa khalad
interpret-wrong-told = Qofku hadda wuu og yahay in turjumaaddu khalad tahay. Jawaabta mar kale qora.
