# Somali. Written by the project, not yet reviewed by a native speaker.

privacy = <b>Waxaan kaa kaydiyo waa:</b>
    • lambarka wada-hadalkaaga Telegram
    • luqaddaada: { $language }
    • maalintii ugu horreysay ee aad ii soo qortay: { $since }
    • mawduucii ugu dambeeyay ee aan ka hadalnay
    • ballamahaaga aan ku xasuusiyo
    • fasalladaada iyo waxyaabaha aad codsatay
    • waxa aad u qorto mutadawiciinta iyo qoysaska, si aan u gudbiyo
    • jawaabihii aan ku siiyay, muddo { $days } maalmood ah

    Wax kale oo aad qorto ma kaydiyo.
    Haddii aanan su'aal fahmin, waxaan hayaa { $kept } maalmood, magac la'aan, nambar la'aan, anigoo aan kaydin cidda qortay. Sidaas ayaan wax uga bartaa.
    Weligey ma kaydiyo lambarkaaga CPR.
button-forget = Tirtir wax kasta oo igu saabsan
privacy-confirm = Ma tirtiraa wax kasta oo aan kaa ogahay?
privacy-forgotten = Hadda wax kasta oo kugu saabsan waa la tirtiray. Haddii aad rabto inaad mar kale bilowdo, qor /start
