# Somali. Written by the project, not yet reviewed by a native speaker.

privacy =
    <b>Waxa aan kaa kaydiyo:</b>
    • lambarka wada-hadalkaaga Telegram
    • luqaddaada: { $language }
    • maalintii ugu horraysay ee aad ii soo qortay: { $since }
privacy-rest =
    Wax kale oo aad qorto ma kaydiyo.
    Weligey ma kaydiyo lambarkaaga CPR.
kept-line = • { $what } – { $term }
kept-topic = mawduucii ugu dambeeyay ee aan ka hadalnay
kept-wrote-on = maalintii ugu dambaysay ee aad wax qortay
kept-appointments = ballamahaaga aan ku xasuusiyo
kept-relays = waxa aad u qorto mutadawiciinta iyo qoysaska, si aan u gudbiyo
kept-replies = jawaabihii aan ku siiyay, muddo { $days } maalmood ah
kept-unanswered = Haddii aanan su'aal fahmin, waxaan kaydiyaa { $days } maalmood si aan wax uga barto. Magacyada iyo lambarrada waan ka saaraa, mana kaydiyo cidda qortay.
kept-classes = fasalladaada
kept-requests = waxa aad codsatay ama aad rabtay inaad bixiso, iyo erayadaada iyo sawirradaada
kept-address = cinwaanka aad kulan u qortay
kept-inbox = waxa aad soo dirto, inta uu jawaab sugayo
kept-form = jawaabahaaga su'aalaha aan hadda ku weydiinayo
kept-wrongs = khaladaadka aad soo sheegtay, iyo erayadaada
kept-quotas = inta jeer ee aad wax codsatay, bixisay, soo sheegtay ama qortay
kept-settings = waxyaabaha aad dooratay: xasuusinta, magaalada, farriimaha iyo linkiga sirta ah ee kalandarkaaga
kept-blocks = cidda aadan rabin inaad mar dambe la kulanto. Iyo cidda iyadu aan rabin inay mar dambe kula kulanto. Sidoo kale goorihii aadan iman. Waxaa loo qoray sidii koodh aan magac lahayn
kept-audit = diiwaan leh lambarkaaga halkan: waxa aad beddeshay, qaadatay, bixisay ama laguu diiday
kept-roles = doorarkaaga, luqadahaaga iyo casuumaadahaaga
kept-work = waxa aad dadka kale u samaysay: ballamo, farriimo, turjumaad iyo jawaabo
term-days = ugu badnaan { $days } maalmood
term-over = { $days } maalmood kadib marka ay dhammaato
term-stay = ilaa aad wax walba tirtirto ama aad tan beddesho
term-left = { $days } maalmood, xitaa marka aad wax walba tirtirto
button-privacy-all = Wax walba, si faahfaahsan
button-privacy-more = Maxaad kale iga kaydisaa?
button-forget = Tirtir wax kasta oo igu saabsan
privacy-confirm = Ma tirtiraa wax kasta oo aan kaa ogahay?
privacy-forgotten = Hadda wax kasta oo kugu saabsan waa la tirtiray. Haddii aad rabto inaad mar kale bilowdo, qor /start
