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
kept-appointments = miadi yako ninayokukumbusha
kept-relays = unachowaandikia watu wa kujitolea na familia, ili nikifikishe
kept-replies = majibu yangu kwako, kwa siku { $days }
kept-unanswered = Nisipoelewa swali, ninalihifadhi siku { $days }, bila majina wala namba, na bila kujua nani aliandika. Hivyo ninajifunza.
kept-classes = madarasa yako
kept-requests = ulichoomba au ulichotoa, pamoja na maneno na picha zako
kept-form = majibu ya maswali ninayokuuliza sasa
kept-quotas = mara ngapi uliomba, ulitoa, uliripoti au uliandika kitu
kept-settings = chaguo zako: vikumbusho, mji, ujumbe na anwani ya siri ya kalenda yako
kept-blocks = nani hutaki kukutana naye tena, nani hataki kukutana nawe, na lini hukuja. Imeandikwa kama msimbo bila jina
kept-audit = kumbukumbu yenye namba yako hapa: ulichobadilisha, ulichochukua, ulichotoa au ulichokataliwa
kept-roles = majukumu yako, lugha zako na mialiko yako
kept-work = ulichowafanyia wengine: miadi, ujumbe, tafsiri na majibu
term-days = siku nyingi zaidi: { $days }
term-over = siku baada ya kuisha: { $days }
term-stay = hadi utakapofuta yote au kubadilisha
term-left = hata ukishafuta yote. Siku: { $days }
button-privacy-all = Yote, kwa undani
button-forget = Futa yote kunihusu
privacy-confirm = Je, nifute yote ninayojua kukuhusu?
privacy-forgotten = Sasa yote kukuhusu yamefutwa. Andika /start kama unataka kuanza tena.
