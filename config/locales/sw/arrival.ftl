# Swahili. Written by the project, not yet reviewed by a native speaker.
## The first weeks
first-weeks-arrival = <b>Unapofika:</b>
first-weeks-week = <b>Wiki ya kwanza:</b>
first-weeks-month = <b>Mwezi wa kwanza:</b>
step-met_by_housing_officer = Mfanyakazi wa manispaa (kommune) anakupokea.
step-information_meeting = Unaelezwa mambo ya wiki za kwanza.
step-shown_home = Unaonyeshwa nyumba yako.
step-house_rules = Unaelezwa sheria za nyumba.
step-course_start = Unaanza kozi.
step-danish_placement = Unaenda kwa mazungumzo kwenye shule ya lugha (sprogskole). Watakuuliza unajua Kidenmaki kiasi gani.
step-help_cpr = Wakati huohuo unasaidiwa kupata namba ya CPR (namba yako binafsi).
step-help_nemkonto = Unasaidiwa kupata akaunti ya benki (NemKonto).
step-meeting_law = Mkutano kuhusu sheria na kanuni, kwa ajili yako tu.
step-meeting_economy = Mkutano kuhusu pesa, pamoja na wengine.
step-meeting_job_education = Mkutano kuhusu kazi na masomo, kwa ajili yako tu.

## Doctor
doctor-rights = <b>Una haki ya kumwona daktari. Ni bure.</b>
    Una haki hii tangu siku ya kwanza ukiwa Denmaki na kibali cha kuishi. Hata kabla hujapata kadi ya njano ya afya (sundhedskort). Mara nyingi kadi inachukua wiki { $weeks }.
doctor-refused = Daktari anakataa? Bonyeza “{ button-danish }” na uonyeshe maandishi. Au mpigie simu afisa wako wa manispaa (sagsbehandler).

## Money
benefits-money = Sasa msaada wa pesa unaitwa <b>{ $benefit }</b> (zamani: { $formerly }). Pesa hizo zinalipwa siku ya mwisho ya kazi ya mwezi.
benefits-next = Mara ijayo: { $date }.
benefits-help = Katika mwezi wako wa kwanza hapa kuna mkutano kuhusu pesa. Afisa wako wa manispaa (sagsbehandler) anaweza kujibu maswali.

## Residence permit
residence-permit = Kibali cha kwanza cha kuishi ni cha miaka { $from } hadi { $to }. Inategemea hali yako.
residence-more = Unataka kuongeza muda wa kibali? Au kurudi nchi yako kabisa? Muulize afisa wako wa manispaa (sagsbehandler), au angalia { $url }

## MitID
digital-id = <b>{ $mitid }</b> (zamani: { $nemid }) ni ufunguo wako wa benki na wa manispaa kwenye intaneti.
digital-post = Barua za manispaa zinakuja kwenye Digital Post ({ $eboks }). Zisome kila wiki.
digital-help = Kwenye kozi unajifunza kuitumia. Watu wa kujitolea wanakusaidia na barua.
