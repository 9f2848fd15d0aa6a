# Kurmanji. Written by the project, not yet reviewed by a native speaker.

privacy = <b>Ez van tiştan li ser te qeyd dikim:</b>
    • hejmara sohbeta te ya Telegramê
    • zimanê te: { $language }
    • te cara pêşîn kengî nivîsî: { $since }
    • babeta dawî ya ku em li ser axivîn
    • randevûyên te yên ku ez tînim bîra te
    • komên te yên dersê û tiştên ku te xwestine
    • tiştên ku tu ji dilxwaz û malbatan re dinivîsî, da ku ez bigihînim
    • bersivên min ji te re, heta { $days } rojan

    Tiştên din ên ku tu dinivîsî ez qeyd nakim.
    Ger ez pirsekê fêm nekim, ez wê { $kept } rojan qeyd dikim, bê nav û hejmar û bê ku diyar be kê nivîsiye. Bi vî awayî ez fêr dibim.
    Hejmara te ya CPR ez tu carî naparêzim.
button-forget = Her tiştê min jê bibe
privacy-confirm = Ez her tiştê ku li ser te dizanim jê bibim?
privacy-forgotten = Her tiştê te hat jêbirin. Eger tu bixwazî dîsa dest pê bikî, binivîse /start
