# Swahili. Written by the project, not yet reviewed by a native speaker.
privacy = <b>Haya ndiyo ninayohifadhi kukuhusu:</b>
    • namba yako ya gumzo kwenye Telegram
    • lugha yako: { $language }
    • siku uliyoandika mara ya kwanza: { $since }
    • jambo la mwisho tulilozungumza
    • miadi yako ninayokukumbusha
    • madarasa yako, na vitu ulivyoomba
    • unachowaandikia watu wa kujitolea na familia, ili nikifikishe
    • majibu yangu kwako, kwa siku { $days }

    Mengine unayoandika siyahifadhi.
    Nisipoelewa swali, ninalihifadhi siku { $kept }, bila majina wala namba, na bila kujua nani aliandika. Hivyo ninajifunza.
    Sihifadhi kamwe namba yako ya CPR.
button-forget = Futa yote kunihusu
privacy-confirm = Je, nifute yote ninayojua kukuhusu?
privacy-forgotten = Sasa yote kukuhusu yamefutwa. Andika /start kama unataka kuanza tena.
