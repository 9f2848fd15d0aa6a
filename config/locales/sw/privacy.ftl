# Swahili. Written by the project, not yet reviewed by a native speaker.
privacy = <b>Haya ndiyo ninayohifadhi kukuhusu:</b>
    • namba yako ya gumzo kwenye Telegram
    • lugha yako: { $language }
    • siku uliyoandika mara ya kwanza: { $since }
privacy-rest =
    Mengine unayoandika siyahifadhi.
    Sihifadhi kamwe namba yako ya CPR.
kept-line = • { $what } – { $term }
kept-topic = jambo la mwisho tulilozungumza
kept-wrote-on = siku ya mwisho uliyoandika
kept-appointments = miadi yako ninayokukumbusha
kept-relays = unachowaandikia watu wa kujitolea na familia, ili nikifikishe
kept-replies = majibu yangu kwako. Siku: { $days }
kept-unanswered = Nisipoelewa swali, ninalihifadhi siku { $days } ili nijifunze. Ninaondoa majina na namba, na sihifadhi ni nani aliyeliandika.
kept-classes = madarasa yako
kept-requests = ulichoomba au ulichotaka kutoa, pamoja na maneno na picha zako
kept-address = anwani uliyoandika kwa ajili ya kukutana
kept-inbox = unachotuma, kinaposubiri kujibiwa
kept-form = majibu yako kwa maswali ninayokuuliza sasa
kept-wrongs = makosa uliyoniambia, kwa maneno yako
kept-quotas = mara ngapi uliomba, ulitaka kutoa, uliripoti au uliandika kitu
kept-settings = machaguo yako: vikumbusho, mji, ujumbe na anwani ya siri ya kalenda yako
kept-blocks = mtu usiyetaka kukutana naye tena, mtu asiyetaka kukutana nawe, na siku ambazo hukuja. Yameandikwa kwa alama za siri, bila jina
kept-audit = kumbukumbu yenye namba yako hapa: ulichobadilisha, ulichochukua, ulichotoa au ulichokataliwa
kept-roles = majukumu yako, lugha zako na mialiko yako
kept-work = kazi uliyowafanyia wengine: miadi, ujumbe, tafsiri na majibu
term-days = si zaidi ya siku { $days }
term-over = baada ya kuisha. Siku: { $days }
term-stay = hadi utakapofuta yote au kubadilisha
term-left = hata ukishafuta yote. Siku: { $days }
button-privacy-all = Yote, kwa undani
button-privacy-more = Unahifadhi nini kingine kunihusu?
button-forget = Futa yote kunihusu
privacy-confirm = Je, nifute yote ninayojua kukuhusu?
privacy-forgotten = Sasa yote kukuhusu yamefutwa. Andika /start kama unataka kuanza tena.
