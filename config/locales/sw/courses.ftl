# Swahili. Written by the project, not yet reviewed by a native speaker.
## Times and places
course-times = <b>{ $course }</b>: { $days }, { $from }–{ $to }
course-times-vary = <b>{ $course }</b>: siku { $days } kwa wiki. Saa inategemea darasa lako.
open-now = ✅ Pako wazi sasa, hadi { $until }.
next-time = Mara ijayo: { $date }, { $time }.
course-venue = 📍 { $address }, { $city }, ghorofa ya juu kabisa (kwenye kibao: { $floor }. sal)
course-venue-room = 📍 { $address }, { $city }, ghorofa ya juu kabisa (kwenye kibao: { $floor }. sal), chumba: { $room }
course-location = Mahali pa <b>{ $course }</b>:
course-location-all = Kozi na Jobcafé ziko hapa:
course-location-unknown = Mahali pa <b>{ $course }</b>: { $provider }. Sina anwani. Piga simu uulize:
course-stopped = <b>{ $course }</b>: Hakuna tena. Piga simu uulize unachoweza kufanya badala yake:

## What the courses are
jobcafe-help = <b>Jobcafé inakusaidia na:</b>
bring = Njoo na: { $items }
jobspor-info = <b>Jobspor</b> ni kozi ya wiki { $weeks }. Ni kwa { $audience }, kama wako tayari kwa kazi au masomo.
course-subjects = <b>Unajifunza kuhusu:</b> { $subjects }
course-industries = <b>Utajifunza kuhusu kazi hizi:</b> { $industries }
intensive-info = <b>Kozi ya wageni wapya</b>: wiki { $weeks }. Ni kwa { $audience }. Unajifunza kuhusu kazi na maisha ya Denmaki.
intensive-practice = Mafunzo yako ya kwanza kazini (praktik) yanaanza ndani ya wiki { $weeks } za kwanza baada ya kufika.
din-vej-info = <b>Kozi ya Din vej til job</b> ni ya wiki { $weeks }. Darasani: wiki { $class_weeks }. Mafunzo kazini (praktik): wiki { $practice_weeks }. Ni kwa { $audience }.
danish-info = <b>Kidenmaki</b> unajifunza hapa: { $provider }, siku { $days } kwa wiki.
danish-start = Kwanza kuna mazungumzo kwenye shule ya lugha (sprogskole). Watakuuliza unajua Kidenmaki kiasi gani. Siku: { $weekdays } ya kwanza baada ya kufika kwako. Masomo yanaanza wiki inayofuata.

## Courses
course-jobcafe = Jobcafé
course-jobspor = Jobspor
course-intensive = Kozi ya wageni wapya
course-din_vej_til_job = Din vej til job
course-danish = Masomo ya Kidenmaki

## Who
audience-refugees = wakimbizi
audience-family_reunified = watu waliokuja kuungana na familia
audience-newcomers = watu wapya Denmaki
audience-self_supporting = watu wasiopata pesa za manispaa

## Help in the Jobcafé
help-cv_jobnet = CV kwenye Jobnet
help-cv_professional = CV nzuri
help-applications = barua za kuomba kazi
help-interviews = mahojiano ya kazi
help-new_opportunities = nafasi mpya
item-mitid = { $today } (zamani: { $formerly }), kama unataka CV yako kwenye Jobnet

## Kinds of work
industry-cleaning = usafi
industry-kitchen = jikoni
industry-health_care = afya na kutunza watu
industry-agriculture = kilimo
industry-shop = duka
industry-construction = ujenzi

## What people learn
subject-motivation = kujipa moyo
subject-presentation = kujieleza
subject-tax_undeclared_work = kodi ya mapato na kazi isiyolipiwa kodi
subject-plan_a_b = mpango A na mpango B
subject-igu_education = IGU (kazi pamoja na shule) na masomo
subject-pc = kompyuta
subject-skills = unachoweza kufanya
subject-jobnet = Jobnet
subject-cv_application = CV na barua ya kuomba kazi
subject-interview_training = mahojiano ya kazi
subject-labour_market = kazi Denmaki
subject-society = jamii ya Denmaki
subject-health = afya
subject-economy = pesa
subject-education_guidance = masomo
subject-tax = kodi ya mapato
subject-unemployment_fund = A-kasse (bima ukipoteza kazi)
subject-unions = vyama vya wafanyakazi
subject-legal_system = sheria na haki
subject-parental_leave = likizo ya uzazi (barsel)
subject-housing_support = msaada wa kodi ya nyumba (boligstøtte)
subject-deposit_loan = mkopo wa kuingia nyumba (indskudslån)
subject-repatriation = kurudi nchi yako kabisa
subject-equality = usawa wa wanawake na wanaume
subject-democracy = demokrasia
subject-mitid = MitID
subject-eboks = e-Boks
subject-cv = CV
subject-job_search = kutafuta kazi
subject-education_options = nafasi za masomo
