# Swahili. Written by the project, not yet reviewed by a native speaker.
world-page = Soma zaidi: { $page }
world-unchecked = <i>Bado hakuna mtu wa manispaa ({ $municipality }) aliyeangalia kama hii ni sahihi.</i>
world-call = Unaweza kuuliza hapa:
button-letter-person = Mtu ataisoma barua

world-letter_help = Tuma picha ya barua, nami nitakuambia ni nini. Mtu pia anaweza kuisoma pamoja nawe.
world-education = Watu wazima nchini Denmaki wanaweza kwenda shule, kujifunza ufundi au kusoma chuo kikuu. Elimu uliyopata nchi nyingine inaweza kuangaliwa, ili ijulikane ina thamani gani Denmaki.
world-work_search = Nafasi za kazi ziko kwenye kurasa hizi. Jobcenter inakusaidia kutafuta. Kibali chako cha kuishi kinasema kama unaruhusiwa kufanya kazi.
world-work_rights = Una haki ya kupata masharti ya kazi yako kwa maandishi. Chama cha wafanyakazi kinaweza kusaidia kama mshahara, likizo au saa za kazi si sahihi.
world-tax = Anayefanya kazi Denmaki anahitaji kadi ya kodi ya mapato (skattekort). Ipo kwenye ukurasa huu, kwa MitID. Hesabu ya kodi ya mwaka (årsopgørelse) pia ipo hapo.
world-health_practical = Kwa dawa, ujauzito, chanjo na magonjwa mengi, anza na daktari wako. Daktari wa meno unamchagua na kumpigia simu mwenyewe.
world-counselling = Si lazima ubebe jambo hili peke yako. Daktari wako anaweza kukutuma kwa mtu wa kuzungumza naye. Mtu wa hapa anaweza pia kukusikiliza: bonyeza kitufe.
world-asylum_case = Sijui chochote kuhusu kesi ya mtu yeyote. Ofisi ya uhamiaji (Udlændingestyrelsen) inaamua kuhusu hifadhi ya ukimbizi. Bodi ya rufaa za wakimbizi (Flygtningenævnet) inaamua kuhusu rufaa.
world-papers = Kadi za kibali cha kuishi na hati za kusafiria za wakimbizi zinatoka ofisi ya uhamiaji (Udlændingestyrelsen). Uliza kabla hujasafiri kwenda nchi uliyoikimbia: unaweza kupoteza kibali chako.
world-citizenship = Kibali cha kudumu cha kuishi na uraia vina sheria kali zinazobadilika mara nyingi. Soma sheria mpya kabisa kwenye ukurasa huu kabla ya kuomba.
world-transport = Ratiba na tiketi za basi na treni ziko kwenye ukurasa huu. Kuhusu leseni ya udereva, uliza Borgerservice.
world-interpreter = Kabla ya miadi, waambie watu wa ofisi au daktari kwamba unahitaji mkalimani. Wakati mwingine mtu wa kujitolea anaweza kwenda nawe.
world-child_benefits = Pesa za watoto zinatoka Udbetaling Danmark. Manispaa inaweza kupunguza bei ya chekechea au kuifanya iwe bure, kama familia ina kipato kidogo.
world-rent_help = Msaada wa kulipa kodi ya nyumba (boligstøtte) unauomba kwenye ukurasa huu. Umepata barua kuhusu kodi ya nyumba isiyolipwa, au kuhusu kutoka kwenye nyumba? Piga simu leo.
world-legal_aid = Ofisi ya msaada wa sheria (retshjælp) inatoa ushauri bure. Mwishoni mwa uamuzi imeandikwa jinsi ya kukata rufaa na siku ya mwisho.
world-family_law = Talaka, haki ya kulea watoto (forældremyndighed) na pesa za matunzo (børnebidrag) ni kazi ya Familieretshuset. Unaomba kwenye ukurasa wake.
world-leisure = Bado sina orodha ya klabu na mahali pa kukutana. Maktaba ni bure kwa watu wote. Watu wa kujitolea wanajua kuna nini hapa.
world-bank_phone = Benki, simu na bima unachagua mwenyewe. Pesa za serikali na manispaa zinakuja kwenye NemKonto yako, kwa hiyo unahitaji akaunti ya benki.
world-crime_fines = Kama hakuna aliye hatarini sasa, wapigie polisi simu: { $phone }. Au toa taarifa kwenye ukurasa huu. Usimpe mtu yeyote kamwe namba za siri za benki yako au MitID.
world-disability = Waambie daktari wako na afisa wako wa manispaa (sagsbehandler). Manispaa inaamua familia ipate nini: msaada au vifaa. Wakati mwingine mtu mwingine anachukua kazi ya kutunza, ili familia ipumzike (aflastning).

## Names of topics
intent-letter_help = Barua nisiyoweza kusoma
intent-education = Shule na elimu ya watu wazima
intent-work_search = Kutafuta kazi
intent-work_rights = Haki kazini
intent-tax = Kodi ya mapato
intent-health_practical = Meno, dawa, ujauzito
intent-counselling = Mtu wa kunisikiliza
intent-asylum_case = Ombi la hifadhi ya ukimbizi
intent-papers = Pasipoti na hati
intent-citizenship = Kibali cha kudumu, uraia
intent-transport = Basi, treni, leseni ya udereva
intent-interpreter = Mkalimani
intent-child_benefits = Pesa za watoto
intent-rent_help = Kodi ya nyumba, mwenye nyumba
intent-legal_aid = Wakili, msaada wa sheria
intent-family_law = Talaka, kulea watoto, ndoa
intent-leisure = Michezo, klabu, maktaba
intent-bank_phone = Benki, simu, bima
intent-crime_fines = Polisi, faini, utapeli
intent-disability = Ulemavu, kutunza wagonjwa
