# Somali. Written by the project, not yet reviewed by a native speaker.
button-thread-open = Halkan qof ugu qor
button-ask-person = Qof weydii
thread-opened = Su'aashaada halkan ku qor, xitaa haddii aad hore u qortay. Qof degmada ka tirsan ayaa akhrin doona oo halkan kaaga jawaabi doona. Magacaaga ma arkaan. Anigu dhexda ma soo gelayo ilaa aad taabato badhanka ugu dambeeya.
thread-read-later = Hadda cidna shaqada ma joogto. Qof ayaa akhrin doona: { $day }, { $time }.
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
interpret-asked = Waxaan weydiiyay mutadawiciin akhriya luqaddan: { $language }. Jawaabta way arkaan, laakiin ma arkaan cidda aad tahay.
interpret-asked-both = Waxaan weydiiyay mutadawiciin akhriya labada luqadood: { $languages }. Qoraalka way arkaan, laakiin ma arkaan cidda qortay.
interpret-nobody = Hadda ma aqaan qof turjumi kara. Waa kan qof aad wici karto:
interpret-nobody-both = Hadda ma aqaan qof akhriya labada luqadood: { $languages }.
interpret-text =
    <b>Mutadawac ayaa turjumay ({ $language }):</b>
    { $text }
interpret-wrong = Turjumaadda aad heshay waa khalad. Ha samayn waxa ku qoran. Sixitaan ayaa imanaya.
thread-not-taken = Raalli ahow, weli cidna waqti uma helin. Su'aashaadu way taallaa. Sidoo kale waad wici kartaa:
thread-unreachable = Hadda halkan qof uguma qori kartid. Waad wici kartaa:
button-tell-me = Ii sheeg markaad ogaato
tell-me-kept = Waa hagaag. Waan kuu soo qori doonaa marka qof jawaabo. Ilaa markaas waxaan kaydinayaa inaad adigu weydiisay, ugu badnaan { $days } maalmood.
answer-for-you =
    Waxaad weydiisay: “{ $question }”
    <b>Qof degmada ka tirsan ayaa ka jawaabaya:</b>
    { $text }
privacy-threads = Haddii aad wax u qorto qof degmada ka tirsan, magacaaga la'aantiis ayaan u gudbiyaa. Waxaan kaydiyaa { $days } maalmood. Degmadu weli way ka akhrin kartaa kooxdeeda. Haddii aad rabto inaan jawaabta kuu sheego, { $kept } maalmood ayaan kaydinayaa inaad adigu weydiisay.
interpret-wanted =
    Tan ma turjumi kartaa? Luqadda loo turjumayo: { $language }
    { $text }
button-interpret = Aniga ayaa turjumaya
interpret-ask = Turjumaadda halkan ku qor. Sida aad u qorto ayaan u gudbinayaa.
interpret-thanks = Aad baad u mahadsan tahay! Waan gudbiyay.
interpret-late = Qof kale ayaa turjumaya. Si kastaba, mahadsanid!
thread-card = <b>Qofka { $number }</b>, { $language }
thread-message = <b>{ $number }</b> ({ $language }): { $text }
thread-how = Ka jawaab farriintan. Anigaa jawaabta gudbinaya. Haddii kooxdu mawduucyo leedahay, wax kasta oo aad mawduuca ku qortaan qofka ayuu u tagayaa.
thread-free = Weli cidna kama jawaabayso.
thread-taken = Waxaa ka jawaabaya: { $name }.
button-thread-close = Dhammee wada-hadalka
thread-called = Magaca qofka { $number }: { $name }.
thread-thanked = Qofka { $number } wuu mahadcelinayaa wuuna dhammeeyay.
thread-gone = Qofka { $number } lama heli karo. Wada-hadalku wuu dhammaaday.
thread-waits = Weli cidna uma jawaabayso qofka { $number }. Midkiin ma u jawaabi karaa?
thread-only-text = Qoraal, sawirro, farriimo cod ah iyo faylal oo keliya ayaan gudbin karaa.
button-answer-keep = Kaydi jawaabtan
answer-kept = Waa la kaydiyay, qabyo ahaan.
answer-same = <b>Dad kale ayaa wax la mid ah weydiiyay oo raba inay ogaadaan:</b>
button-spread = U dir kuwii weydiiyay ({ $count })
answer-spread-done = Dadka loo diray: { $count }.
staff-group-how = Kooxda shaqaalaha ku qor: /link staff
staff-group-linked = Hadda ka dib kooxda ayaa helaysa waxa dadku degmada u qoraan.
staff-group-unlinked = Kooxdu wax kale ma helayso.
staff-group-ask = Qofka lambarka { $number } wuxuu rabaa in koox cusub loo diro waxa dadku degmada u qoraan. Haa dheh keliya haddii aad og tahay inay sax tahay.
button-staff-agree = Haa, beddel kooxda
staff-group-moved = Waxa dadku degmada u qoraan hadda waxaa helaysa koox cusub. Waxaa codsaday: qofka lambarka { $asked }. Waxaa haa yiri: qofka lambarka { $agreed }.
interpret-asked-for = Qofku jawaabta ma fahmin. Waxaan weydiiyay mutadawiciin akhriya luqaddan: { $language }.
interpret-none = Qofku jawaabta ma fahmin. Ma aqaan qof akhriya luqaddan: { $language }. Ma wici kartaan ama turjubaan ma heli kartaan?
interpret-given = Mutadawac ayaa jawaabta turjumay. Luqadda: { $language }.
button-interpret-wrong = Waa khalad
interpret-wrong-told = Qofku hadda wuu og yahay in turjumaaddu khalad tahay. Jawaabta mar kale qora.
