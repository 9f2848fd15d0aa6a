# Somali. Written by the project, not yet reviewed by a native speaker.
staff-menu = Maxaad rabtaa inaad samayso?
not-allowed = Kuwa halkan ka shaqeeya oo keliya ayaa taas samayn kara.
role-given = Hadda wax badan ayaad halkan ka samayn kartaa. Doorkaaga: { $role }.
right-volunteer = mutadawac
right-coordinator = isku-duwe
right-staff = shaqaale
right-admin = maamule
button-staff = Shaqaalaha
button-made-add = Qof ballan cusub u samee
button-made-list = Ballamaha aan sameeyay
button-class-new = Fasal cusub
button-classes = Fasallo
button-closure-add = Xir maalmo
button-closures = Maalmaha xiran
made-when-ask = Maalinta iyo saacadda? Tusaale: { $example }
made-about-ask = { $day }, { $time }. Ballantu maxay ku saabsan tahay?
made-contact-ask = Yaa lala kulmayaa?
made-contact-none = Magac la'aan
made-ready = Ballan { $number }: { $about }, { $day }, { $time }. Koodhkan saar warqadda. Hal qof ayaa isticmaali kara, ilaa { $until }.
made-none = Ma aadan samayn ballan.
made-head = <b>Ballamaha aad samaysay:</b>
made-line = { $number }: { $about }, { $day }, { $time }. { $state }
state-waiting = Koodhka weli lama isticmaalin.
state-taken = Waa la xasuusin doonaa.
state-coming = Wuu imanayaa.
state-not-coming = Ma iman karo.
made-moved = Waa la beddelay. Qofka waa loo sheegay, haddii koodhka la isticmaalay.
made-cancelled = Waa la baajiyay. Qofka waa loo sheegay, haddii koodhka la isticmaalay.
button-new-code = Koodh cusub
code-renewed = Koodhkii hore ma shaqaynayo. Qofkii isticmaalay wuxuu arkay maalinta, saacadda iyo meesha. Beddel ballanta haddii ay khatar noqon karto.
code-ended = Koodhka warqaddaadu hadda ma shaqaynayo. Ballantaas kuma xasuusin doono. Haddii ay taada tahay, degmada weydii.
scan-again = Ballan { $number }: Qof kale ayaa sidoo kale sawiray koodhka warqadda. Ballanta maan tusin. Wac qofka ballanta leh. Haddii koodhku gacan khaldan galay, samee koodh cusub.
scan-help = Ballan { $number }: Qofkii hore u isticmaalay koodhka caawimo ayuu codsanayaa. Wuxuu leeyahay ma garanayo qofka kale. Wac qofka ballanta leh, oo samee koodh cusub.
made-answer = Ballan { $number }: { $about }, { $day }, { $time }. { $state }
moved-notice =
    <b>Ballantaadu waqti cusub bay leedahay: { $about }</b>
    { $day }, { $time }
    Waqtigii hore: { $oldday }, { $oldtime }.
cancelled-notice =
    <b>Ballantaada waa la baajiyay: { $about }</b>
    Waqtigu wuxuu ahaa: { $day }, { $time }. Uma baahnid inaad timaaddo.
link-offer =
    Ballan baad leedahay:
    <b>{ $about }</b>
    { $day }, { $time }
    Ma ku xasuusiyaa?
link-used = Qof kale ayaa koodhkan isticmaalay. Weydii qofkii ku siiyay.
scan-ask = Koodhka warqaddaada waxaa lagu sawiray taleefan kale. Ballantaada halkaas kuma tusin: { $day }, { $time }. Ma adiga ama qof qoyskaaga ah baa sawiray?
button-scan-fine = Haa, dhib ma leh
button-scan-help = Maya, i caawi
scan-help-told = Degmada waan u sheegay. Waad wici kartaa sidoo kale:
link-unknown = Koodhkani ma shaqaynayo. Weydii qofkii ku siiyay.
appointment-with = Cidda aad la kulmayso: { $name }.
code-below = Koodhka taleefankaaga ku iskaan garee. Xasuusinta waxaad ku heli doontaa luqaddaada.
