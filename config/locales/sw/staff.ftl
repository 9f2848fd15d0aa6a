# Swahili. Written by the project, not yet reviewed by a native speaker.
staff-menu = Unataka kufanya nini?
not-allowed = Ni wale tu wanaofanya kazi hapa wanaoweza kufanya hivyo.
role-given = Sasa unaweza kufanya zaidi hapa. Jukumu lako: { $role }.
right-volunteer = mtu wa kujitolea
right-coordinator = mratibu
right-staff = mfanyakazi
right-admin = msimamizi
button-staff = Kwa wafanyakazi
button-made-add = Miadi mipya kwa mtu
button-made-list = Miadi niliyoweka
button-class-new = Darasa jipya
button-classes = Madarasa
button-closure-add = Funga siku kadhaa
button-closures = Siku zilizofungwa
made-when-ask = Siku na saa? Kwa mfano: { $example }
made-about-ask = { $day }, { $time }. Ni miadi ya nini?
made-contact-ask = Na nani?
made-contact-none = Hakuna jina
made-ready = Miadi namba { $number }: { $about }, { $day }, { $time }. Weka msimbo huu kwenye barua. Mtu mmoja tu anaweza kuutumia, hadi { $until }.
made-none = Hujaweka miadi yoyote.
made-head = <b>Miadi uliyoweka:</b>
made-line = { $number }: { $about }, { $day }, { $time }. { $state }
state-waiting = Msimbo bado haujatumika.
state-taken = Atakumbushwa.
state-coming = Anakuja.
state-not-coming = Hawezi kuja.
made-moved = Imehamishwa. Kama msimbo ulitumika, mtu huyo amepata ujumbe.
made-cancelled = Imefutwa. Kama msimbo ulitumika, mtu huyo amepata ujumbe.
button-new-code = Msimbo mpya
code-renewed = Msimbo wa zamani haufanyi kazi tena. Aliyeutumia ameona siku, saa na mahali. Hamisha miadi kama inaweza kuwa hatari.
code-ended = Msimbo ulio kwenye barua yako haufanyi kazi tena. Sitakukumbusha miadi hiyo. Kama miadi ni yako, iulize manispaa.
scan-again = Miadi namba { $number }: mtu mwingine pia ameskani msimbo wa barua. Sikumwonyesha miadi. Mpigie simu mwenye miadi. Kama msimbo umefika kwa mtu asiyehusika, tengeneza msimbo mpya.
scan-help = Miadi namba { $number }: aliyetumia msimbo kwanza anaomba msaada. Mtu asiyejulikana ameskani msimbo huo pia. Mpigie simu mwenye miadi, na utengeneze msimbo mpya.
made-answer = Miadi namba { $number }: { $about }, { $day }, { $time }. { $state }
moved-notice =
    <b>Miadi yako ina wakati mpya: { $about }</b>
    { $day }, { $time }
    Wakati wa zamani ulikuwa { $oldday }, { $oldtime }.
cancelled-notice =
    <b>Miadi yako imefutwa: { $about }</b>
    Ilikuwa { $day }, { $time }. Huna haja ya kuja.
link-offer =
    Una miadi:
    <b>{ $about }</b>
    { $day }, { $time }
    Nikukumbushe?
link-used = Mtu mwingine ametumia msimbo huu. Muulize aliyekupa.
scan-ask = Msimbo ulio kwenye barua yako umeskaniwa kwa simu nyingine. Sikuonyesha miadi yako hapo: { $day }, { $time }. Je, aliyeuskani ni wewe au mtu wa familia yako?
button-scan-fine = Ndiyo, ni sawa
button-scan-help = Hapana, nisaidie
scan-help-told = Nimeiambia manispaa. Unaweza pia kupiga simu:
link-unknown = Msimbo huu haufanyi kazi. Muulize aliyekupa.
appointment-with = Utakutana na { $name }.
code-below = Skani msimbo kwa simu yako. Nitakukumbusha kwa lugha yako.
