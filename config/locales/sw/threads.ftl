# Swahili. Written by the project, not yet reviewed by a native speaker.
button-thread-open = Mwandikie mtu hapa
button-ask-person = Je, nimuulize mtu?
thread-opened = Andika swali lako hapa, hata kama umeshaliandika. Mtu wa manispaa atalisoma na kujibu hapa. Haoni jina lako. Mimi siingilii mpaka ubonyeze kitufe cha mwisho.
thread-read-later = Kwa sasa hakuna mtu kazini. Mtu atasoma swali lako: { $day }, { $time }.
thread-cpr = Nimeondoa namba ya CPR. Hakuna anayeihitaji hapa.
button-thread-name = Onyesha jina langu
thread-named = Sasa wanaona jina lako la kwanza: { $name }.
button-thread-done = Nimemaliza, asante
thread-over = Mazungumzo yamekwisha.
thread-ended = Manispaa imemaliza mazungumzo. Unaweza kuandika tena.
thread-silent = Mazungumzo yamekwisha, kwa sababu hakuna aliyeandika kwa siku kadhaa.
thread-answer =
    <b>Kutoka kwa mtu wa manispaa:</b>
    { $text }
button-unclear = Sielewi. Naomba tafsiri
interpret-asked = Nimewauliza watu wa kujitolea wanaojua kusoma { $language }. Wanaona jibu, lakini hawajui wewe ni nani.
interpret-asked-both = Nimewauliza watu wa kujitolea wanaojua kusoma lugha zote mbili: { $languages }. Wanaona maandishi. Hawajui ni nani aliyeandika.
interpret-nobody = Kwa sasa simjui mtu anayeweza kutafsiri maandishi haya. Unaweza kumpigia simu mtu huyu:
interpret-nobody-both = Kwa sasa simjui mtu anayejua kusoma lugha zote mbili: { $languages }.
interpret-text =
    <b>Tafsiri ya mtu wa kujitolea ({ $language }):</b>
    { $text }
interpret-wrong = Tafsiri uliyopata si sahihi. Usifanye kilichoandikwa humo. Tafsiri sahihi inakuja.
thread-not-taken = Samahani, bado hakuna aliyepata muda. Swali lako bado lipo. Unaweza pia kupiga simu:
thread-unreachable = Kwa sasa huwezi kumwandikia mtu hapa. Unaweza kupiga simu:
button-tell-me = Niambie ukijua
tell-me-kept = Sawa. Nitakuandikia mtu akijibu. Mpaka hapo nitahifadhi kuwa ni wewe uliyeuliza. Siku zisizozidi: { $days }.
answer-for-you =
    Uliuliza: “{ $question }”
    <b>Mtu wa manispaa anajibu:</b>
    { $text }
privacy-threads = Ukimwandikia mtu wa manispaa, ninaufikisha ujumbe bila jina lako. Ninauhifadhi kwa siku { $days }. Manispaa bado inaweza kuusoma kwenye kikundi chake. Ukitaka nikuambie nikijua jibu, nitakumbuka kuwa ni wewe uliyeuliza. Siku: { $kept }.
interpret-wanted =
    Unaweza kutafsiri haya kwa { $language }?
    { $text }
button-interpret = Nitatafsiri mimi
interpret-ask = Andika tafsiri hapa. Nitaipeleka kama ilivyo.
interpret-thanks = Asante sana! Nimeipeleka.
interpret-late = Mtu mwingine ameichukua. Asante hata hivyo!
thread-card = <b>Mtu namba { $number }</b>, { $language }
thread-message = <b>{ $number }</b> ({ $language }): { $text }
thread-how = Jibu ujumbe huu. Nitapeleka jibu. Kama kikundi kina mada, kila mnachoandika kwenye mada kinamfikia mtu huyo.
thread-free = Hakuna aliyeuchukua.
thread-taken = Aliyeuchukua: { $name }.
button-thread-close = Funga
thread-called = Mtu namba { $number } anaitwa { $name }.
thread-thanked = Mtu namba { $number } anasema asante na amemaliza.
thread-gone = Mtu namba { $number } hapatikani tena. Mazungumzo yamefungwa.
thread-waits = Bado hakuna anayemjibu mtu namba { $number }. Je, mmoja wenu anaweza?
thread-only-text = Ninaweza kupeleka maandishi, picha, ujumbe wa sauti na faili tu.
button-answer-keep = Hifadhi jibu hili
answer-kept = Limehifadhiwa kama rasimu.
answer-same = <b>Wengine wameuliza jambo kama hili na wanataka kujua:</b>
button-spread = Tuma kwa waliouliza ({ $count })
answer-spread-done = Limetumwa. Watu: { $count }.
staff-group-how = Andika /link staff kwenye kikundi cha wafanyakazi.
staff-group-linked = Kuanzia sasa ujumbe wa watu kwa manispaa unakuja kwenye kikundi.
staff-group-unlinked = Kikundi hakipati kitu tena.
staff-group-ask = Namba { $number } anataka ujumbe wa watu kwa manispaa uje kwenye kikundi kipya. Sema ndiyo ikiwa tu unajua kwamba ni sahihi.
button-staff-agree = Ndiyo, badilisha kikundi
staff-group-moved = Ujumbe wa watu kwa manispaa sasa unakuja kwenye kikundi kipya. Aliyeomba: namba { $asked }. Aliyekubali: namba { $agreed }.
interpret-asked-for = Mtu huyo haelewi jibu. Nimewauliza watu wa kujitolea wanaojua kusoma { $language }.
interpret-none = Mtu huyo haelewi jibu, na simjui anayejua kusoma { $language }. Je, mnaweza kupiga simu au kumpata mkalimani?
interpret-given = Mtu wa kujitolea ametafsiri jibu kwa { $language }.
button-interpret-wrong = Si sahihi
interpret-wrong-told = Mtu huyo sasa anajua kwamba tafsiri si sahihi. Andikeni jibu tena.
